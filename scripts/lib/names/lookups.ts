import { join } from 'node:path';
import { z } from 'zod';
import { NAME_KINDS } from '../../../src/model/record.ts';
import { readLookup } from '../read/lookup-file.ts';
import { nameKey } from './key.ts';

const Words = z.array(z.string().min(1));

/** What can be seen of a name and of the words around it. */
const Signs = z.strictObject({
  exact: Words.optional(),
  /** Take the exact names from `formulas.yml`. */
  exact_file: z.literal('formulas.yml').optional(),
  ending: Words.optional(),
  after: Words.optional(),
  next: Words.optional(),
  before: Words.optional(),
  numeral: z.literal(true).optional(),
  length: z.int().min(1).optional(),
});
export type Signs = z.infer<typeof Signs>;

const Rule = Signs.extend({
  kind: z.enum(NAME_KINDS),
  unless: Signs.optional(),
  weak: z.boolean().default(false),
  reason: z.string().optional(),
});
export type Rule = z.infer<typeof Rule>;

/** A set phrase everybody writes. */
export const Formula = z.strictObject({
  text: z.string().min(1),
  scope: z.string().min(1),
  form: Words.optional(),
});
export type Formula = z.infer<typeof Formula>;

const Verbs = z.strictObject({
  verbs: z.strictObject({ new: Words, running: Words, continued: Words, closing: Words }),
  continuity: Words,
});

/** What people curate about names: rules of kinds, set phrases, verbs with their stages. */
export interface NameRules {
  rules: Rule[];
  formulas: Formula[];
  verbs: z.infer<typeof Verbs>;
}

/** Reads names.yml, formulas.yml and verbs.yml of a folder. Throws LookupError where one is wrong. */
export function readNameRules(directory: string): NameRules {
  const { formulas } = readLookup(
    join(directory, 'formulas.yml'),
    z.strictObject({ formulas: z.array(Formula) }),
  );
  const { rules } = readLookup(join(directory, 'names.yml'), z.strictObject({ rules: z.array(Rule) }));
  const phrases = formulas.flatMap(({ text, form = [] }) => [text, ...form]);
  return {
    rules: rules.map((rule) => keyed(rule.exact_file ? { ...rule, exact: phrases } : rule)),
    formulas,
    verbs: readLookup(join(directory, 'verbs.yml'), Verbs),
  };
}

/** Names are compared by their keys, so the curated ones are keyed once. */
function keyed(rule: Rule): Rule {
  const unless = rule.unless && { ...rule.unless, ...keysOf(rule.unless) };
  return { ...rule, ...keysOf(rule), ...(unless ? { unless } : {}) };
}

function keysOf({ exact, ending }: Signs): Signs {
  return {
    ...(exact ? { exact: exact.map(nameKey) } : {}),
    ...(ending ? { ending: ending.map(nameKey) } : {}),
  };
}
