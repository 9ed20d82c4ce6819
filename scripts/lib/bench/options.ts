import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PEERS } from './peers/all.ts';
import { OURS } from './summary.ts';

const TOOLS = [...PEERS.map(({ name }) => name), OURS];

export const USAGE = `usage: node scripts/bench.ts [--plans N,N] [--rounds N] [--tools ${TOOLS.join(',')}]
  [--work DIR] [--minutes N] [--json FILE] [--chart FILE] [--no-changed] [--write]`;

export interface Options {
  /** Sizes of the generated corpora. */
  plans: number[];
  rounds: number;
  /** Names of the tools, in the order they are built. */
  tools: string[];
  /** Folder for corpora, packages and projects, which stay there for the next run. */
  work: string;
  /** Time for one command. */
  minutes: number;
  json: string | undefined;
  chart: string | undefined;
  /** Whether this site is built once more with one document changed. */
  changed: boolean;
  /** Whether the figures go into the files of docs/. */
  write: boolean;
}

/** The options of a command line, or what is wrong with them. */
export function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      allowNegative: true,
      options: {
        plans: { type: 'string', default: '1000' },
        rounds: { type: 'string', default: '3' },
        tools: { type: 'string', default: TOOLS.join(',') },
        work: { type: 'string', default: join(tmpdir(), 'women-federation-plans-bench') },
        minutes: { type: 'string', default: '60' },
        json: { type: 'string' },
        chart: { type: 'string' },
        changed: { type: 'boolean', default: true },
        write: { type: 'boolean', default: false },
      },
    });
    const named = values.tools.split(',');
    const strange = named.find((name) => !TOOLS.includes(name));
    if (strange !== undefined) return `no such tool: ${strange}`;
    if (!/^[1-9]\d{0,5}(,[1-9]\d{0,5})*$/.test(values.plans)) return '--plans takes numbers from 1 up';
    if (!/^[1-9]\d?$/.test(values.rounds)) return '--rounds takes a number from 1 to 99';
    if (!/^[1-9]\d{0,2}$/.test(values.minutes)) return '--minutes takes a number from 1 to 999';
    return {
      ...{ work: values.work, changed: values.changed, write: values.write },
      ...{ json: values.json, chart: values.chart },
      plans: values.plans.split(',').map(Number),
      rounds: Number(values.rounds),
      minutes: Number(values.minutes),
      tools: TOOLS.filter((tool) => named.includes(tool)),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
