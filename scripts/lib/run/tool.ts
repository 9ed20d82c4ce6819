import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { watchPeakMemory } from './peak-memory.ts';

/** Where the tools of the project start, below `node_modules/`; run by our own Node, so that no PATH decides. */
const TOOLS = {
  astro: 'astro/bin/astro.mjs',
  biome: '@biomejs/biome/bin/biome',
  playwright: '@playwright/test/cli.js',
  vitest: 'vitest/vitest.mjs',
} as const;

/** Signals that end a run; what it started ends with it, and its caller hears of that by the exit code. */
const ENDING = ['SIGINT', 'SIGTERM'] as const;

export interface Outcome {
  /** Exit code; of what a signal ended 128 and the signal's number, as shells have it; 1 where it could not start. */
  code: number;
  seconds: number;
  /** Peak memory of the process and all it started, in bytes; null where the system has no /proc. */
  peakBytes: number | null;
  /** What it printed, where it was kept instead of shown. */
  output: string;
}

export interface RunOptions {
  env?: Record<string, string>;
  /** Keep what it prints for the caller instead of showing it. */
  keep?: boolean;
  /** Of what is kept, show what goes to standard error as well: progress. */
  echo?: boolean;
  /** Is given what the process sends us with `process.send`. */
  onMessage?: (message: unknown) => void;
  /** Ends the process when it is aborted. */
  signal?: AbortSignal;
}

/** Runs a tool of `node_modules`, or a script of the project given by its path (`scripts/ingest.ts`). */
export function runTool(
  tool: keyof typeof TOOLS | `scripts/${string}`,
  args: string[] = [],
  options: RunOptions = {},
): Promise<Outcome> {
  const file = tool in TOOLS ? `node_modules/${TOOLS[tool as keyof typeof TOOLS]}` : tool;
  const started = performance.now();
  const child = spawn(process.execPath, [file, ...args], {
    stdio: [
      'ignore',
      options.keep ? 'pipe' : 'inherit',
      options.keep ? 'pipe' : 'inherit',
      ...(options.onMessage ? (['ipc'] as const) : []),
    ],
    signal: options.signal,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_UPDATE_NOTIFIER: '1', ...options.env },
  });
  const memory = watchPeakMemory(child.pid);
  if (options.onMessage) child.on('message', options.onMessage);
  const endWithUs = () => child.kill();
  for (const signal of ENDING) process.on(signal, endWithUs);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      if (options.echo && stream === child.stderr) process.stderr.write(chunk);
    });
  }
  return new Promise((resolve) => {
    const end = (code: number, said = '') => {
      for (const signal of ENDING) process.off(signal, endWithUs);
      resolve({
        code,
        seconds: (performance.now() - started) / 1000,
        peakBytes: memory.stop(),
        output: output + said,
      });
    };
    child.on('error', (error) => end(1, String(error)));
    child.on('close', (code, signal) => end(code ?? (signal === null ? 1 : 128 + constants.signals[signal])));
  });
}
