import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/lib/serve/free-port.ts';
import type { TestBuild } from '../../scripts/lib/site/test-builds.ts';

/** A server of this machine that runs with its file of `deploy/`. */
export type OtherServer = 'nginx' | 'caddy';

/** Whether the machine has it; Debian: `apt-get install nginx-light caddy`. */
export function isInstalled(server: OtherServer): boolean {
  return spawnSync(server, [server === 'nginx' ? '-v' : 'version']).status === 0;
}

/** Parts of a build that the English one has in its own folder. */
const IN_ENGLISH = ['_astro', 'sw.js'];

/**
 * Serves a build below its base path with the file of `deploy/`, changed in nothing but port, folder and the addresses
 * of the 404 pages. Answers when it listens; `close` ends it and takes away what it wrote.
 */
export async function serveWith(
  server: OtherServer,
  { dir, base }: TestBuild,
): Promise<{ address: string; close: () => void }> {
  const work = mkdtempSync(join(tmpdir(), `${server}-`));
  const root = join(work, 'site');
  mkdirSync(join(root, base), { recursive: true });
  cpSync(dir, join(root, base), { recursive: true });
  // Where no English build stands in it, parts of the Chinese one stand for its parts.
  for (const part of IN_ENGLISH) cpSync(join(dir, part), join(root, base, 'en', part), { recursive: true });
  const port = await freePort();
  const child = { nginx: startNginx, caddy: startCaddy }[server](work, (file) =>
    readFileSync(`deploy/${file}`, 'utf8')
      .replaceAll('/srv/site', root)
      .replaceAll('8080', String(port))
      .replaceAll(/ \/(404\.html|en\/)/g, ` ${base}$1`),
  );
  const close = () => {
    child.kill();
    rmSync(work, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}${base}`;
  await waitFor(address).catch((error) => {
    close();
    throw error;
  });
  return { address, close };
}

function startNginx(work: string, adapt: (file: string) => string): ChildProcess {
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (one) => `${one}_temp_path ${work}/${one};`,
  );
  const site = adapt('nginx.conf').replace(/.*\[::\].*\n/, '');
  writeFileSync(
    join(work, 'nginx.conf'),
    `${user} daemon off; pid ${work}/pid; error_log stderr; events {}
    http { include /etc/nginx/mime.types; access_log off; ${folders.join(' ')}\n${site}\n}`,
  );
  return spawn('nginx', ['-p', work, '-c', join(work, 'nginx.conf')], { stdio: 'ignore' });
}

function startCaddy(work: string, adapt: (file: string) => string): ChildProcess {
  const file = join(work, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${adapt('Caddyfile')}`);
  const env = { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work };
  return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { stdio: 'ignore', env });
}

async function waitFor(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing answers at ${address}`);
}
