import { parseArgs } from 'node:util';
import { CONTENDERS } from './contenders/all.ts';
import type { Contender } from './contenders/contender.ts';

export const USAGE = `usage: node scripts/search-quality.ts [--content DIR] [--sample N|none] [--plans N,N|none] [--seed S]
  [--documents DIR [--names N] [--built DIR]]
  [--contenders ${CONTENDERS.map(({ name }) => name).join(',')}] [--minutes N] [--keep DIR] [--json FILE]`;

export interface Options {
  content: string;
  /** Sources of `content`, with `truth/` beside them, where it is a generated corpus: then only that is measured. */
  documents: string | undefined;
  /** Questions of a kind at most about such a corpus. */
  names: number;
  /** Folder of a site whose index of it is there already; then only `ours` is measured. */
  built: string | undefined;
  /** Every nth substring of the content is asked for; null leaves the content out. */
  sample: number | null;
  /** Sizes of the generated corpora. */
  plans: number[];
  seed: number;
  contenders: Contender[];
  /** Time for asking one group of questions, and again for reading all of its answers. */
  minutes: number;
  /** Folder for generated corpora, which stay there for the next run. */
  keep: string | undefined;
  /** File for the figures. */
  json: string | undefined;
}

/** The options of a command line, or what is wrong with them. */
export function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        content: { type: 'string', default: 'content' },
        documents: { type: 'string' },
        names: { type: 'string', default: '200' },
        built: { type: 'string' },
        sample: { type: 'string', default: '20' },
        plans: { type: 'string', default: '1000,10000' },
        seed: { type: 'string', default: '1' },
        contenders: { type: 'string', default: CONTENDERS.map(({ name }) => name).join(',') },
        minutes: { type: 'string', default: '10' },
        keep: { type: 'string' },
        json: { type: 'string' },
      },
    });
    const named = values.built === undefined ? values.contenders.split(',') : ['ours'];
    const strange = named.find((name) => !CONTENDERS.some((contender) => contender.name === name));
    if (strange !== undefined) return `no such contender: ${strange}`;
    if (values.built !== undefined && values.documents === undefined) return '--built goes with --documents';
    if (!/^(none|[1-9]\d{0,5})$/.test(values.sample)) return '--sample takes a number from 1 up, or none';
    if (!/^(none|[1-9]\d{0,5}(,[1-9]\d{0,5})*)$/.test(values.plans))
      return '--plans takes numbers from 1 up, or none';
    if (!/^\d{1,9}$/.test(values.seed)) return '--seed takes a whole number';
    if (!/^[1-9]\d{0,2}$/.test(values.minutes)) return '--minutes takes a number from 1 up';
    if (!/^[1-9]\d{0,5}$/.test(values.names)) return '--names takes a number from 1 up';
    return {
      ...{ documents: values.documents, names: Number(values.names), built: values.built },
      ...{ content: values.content, keep: values.keep, json: values.json },
      sample: values.sample === 'none' ? null : Number(values.sample),
      plans: values.plans === 'none' ? [] : values.plans.split(',').map(Number),
      seed: Number(values.seed),
      minutes: Number(values.minutes),
      contenders: CONTENDERS.filter(({ name }) => named.includes(name)),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
