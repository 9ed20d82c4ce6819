import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Fetches packages in their exact versions by `npm` into a folder of their own, unless the same stand there. Their
 * install scripts do not run. Throws where npm fails.
 */
export function installPackages(folder: string, packages: Readonly<Record<string, string>>): void {
  const wanted = `${JSON.stringify({ private: true, type: 'module', dependencies: packages }, null, 2)}\n`;
  const done = join(folder, 'installed.json');
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), wanted);
  const { status, stderr } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    // npm tells a child of npm where its parent works; this one works elsewhere.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'))),
  });
  if (status !== 0) throw new Error(`npm could not fetch the packages of ${folder}:\n${stderr}`);
  writeFileSync(done, wanted);
}
