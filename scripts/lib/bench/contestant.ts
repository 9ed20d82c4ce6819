import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { readRecords } from '../search-quality/read-records.ts';
import type { BenchCorpus } from './corpus.ts';
import { installPackages } from './install.ts';
import type { Peer } from './peers/peer.ts';
import type { Step } from './run-step.ts';

/** A tool set up to build one corpus. */
export interface Contestant {
  title: string;
  /** What it runs, from nothing kept, in this order. */
  steps: readonly Step[];
  /** Folder of the built site. */
  output: string;
  engine: string;
  planPage(id: string): string;
  /** Takes away what an earlier round left. */
  clean(): void;
  /** Changes one document and says which steps bring the site up to date; null where that is not measured. */
  change: (() => readonly Step[]) | null;
}

/** Makes the project of a tool for a corpus below the folder of the tool, with its packages; or says why it cannot. */
export function setUpPeer(peer: Peer, corpus: BenchCorpus, work: string): Contestant | string {
  if (corpus.plans > peer.most) return `not asked for more than ${peer.most.toLocaleString('en')} plans`;
  const version = versionOf(peer.program);
  if (version === null) return `${peer.program?.name} is not installed`;
  const home = join(work, peer.name);
  const project = join(home, `plans-${corpus.plans}`);
  installPackages(home, peer.packages);
  rmSync(project, { recursive: true, force: true });
  for (const [path, text] of peer.files([...readRecords(corpus.content)])) {
    const file = join(project, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const env = peerEnvironment(join(home, 'node_modules', '.bin'));
  return {
    ...{ title: peer.title(version), engine: peer.engine, planPage: peer.planPage },
    steps: peer.commands.map(([command, ...args]) => ({
      name: [command, ...args.slice(0, 1)].join(' '),
      ...{ command, args, cwd: project, env },
    })),
    output: join(project, peer.output),
    clean() {
      for (const left of [peer.output, 'node_modules', '.astro', '.vitepress/cache', 'resources'])
        rmSync(join(project, left), { recursive: true, force: true });
    },
    change: null,
  };
}

/** Our own Node and the tool's programs come first; no tool asks home or colours its log. */
function peerEnvironment(bin: string): NodeJS.ProcessEnv {
  const path = [bin, dirname(process.execPath), process.env.PATH ?? ''].join(delimiter);
  return { ...quietEnvironment(), PATH: path, NODE_ENV: 'production' };
}

/** The environment of this process without what npm and earlier runs put there. */
export function quietEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|NODE_OPTIONS$|OUT_DIR$|CONTENT_DIR$|CACHE_DIR$)/.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    ...{ ASTRO_TELEMETRY_DISABLED: '1', NO_UPDATE_NOTIFIER: '1', NO_COLOR: '1', CI: '1' },
  };
}

/** Version of a program on the path, empty for none that is needed; null where it does not start. */
function versionOf(program: Peer['program']): string | null {
  if (program === null) return '';
  const { status, stdout } = spawnSync(program.name, ['version'], { encoding: 'utf8' });
  return status === 0 ? (program.version.exec(stdout)?.[1] ?? '') : null;
}
