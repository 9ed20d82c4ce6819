import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { watchTree } from './watch-tree.ts';

/** A command to be measured. */
export interface Step {
  /** `build` */
  name: string;
  command: string;
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
}

/** What a command took, over all processes it started. */
export interface StepRun {
  step: string;
  /** Seconds from start to end. */
  wall: number;
  /** Seconds of the processor, user and system; null where the system does not tell. */
  processor: number | null;
  /** Peak memory in bytes (see `TreeUse`). Null as above. */
  peak: number | null;
  /** Why it failed, or null. */
  failed: string | null;
}

/**
 * Runs a command, everything it prints into `log`, and measures it. It is ended with all it started after `limit` ms.
 * Nothing else may be run beside it.
 */
export async function runStep(step: Step, log: string, limit: number): Promise<StepRun> {
  const output = openSync(log, 'w');
  const began = performance.now();
  // In a process group of its own, so that it can be ended whole.
  const child = spawn(step.command, step.args, {
    cwd: step.cwd,
    env: step.env,
    stdio: ['ignore', output, output],
    detached: true,
  });
  const end = () => endGroup(child.pid);
  process.once('exit', end);
  const watched = watchTree(child.pid);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    end();
  }, limit);
  const code = await new Promise<number | string>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (exit, signal) => resolve(exit ?? signal ?? 1));
  });
  clearTimeout(timer);
  process.off('exit', end);
  closeSync(output);
  const used = watched.stop();
  return {
    step: step.name,
    wall: (performance.now() - began) / 1000,
    processor: used?.processor ?? null,
    peak: used?.peak ?? null,
    failed: isLate ? `given up after ${limit / 60_000} min` : code === 0 ? null : reason(code, log),
  };
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** `exit 1: Error: out of memory`: the first line of the log that names an error, else its last. */
function reason(code: number | string, log: string): string {
  const lines = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const said = lines.find((line) => /\b(error|heap)\b/i.test(line)) ?? lines.at(-1) ?? 'it said nothing';
  return `exit ${code}: ${said.trim().slice(0, 200)}`;
}
