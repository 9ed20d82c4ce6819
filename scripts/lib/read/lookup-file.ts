import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/**
 * A curated file of `seeds/lookups/`, checked by its schema. Throws with one line per fault:
 * `seeds/lookups/themes.yml:12: themes.0.sign: …`.
 */
export function readLookup<S extends z.ZodType>(path: string, schema: S): z.output<S> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const at = (offset: number | undefined): number => (offset === undefined ? 1 : lines.linePos(offset).line);
  if (document.errors.length > 0) {
    throw new Error(document.errors.map((e) => `${path}:${at(e.pos[0])}: ${e.message}`).join('\n'));
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => {
    const node = document.getIn(issue.path, true) as { range?: [number] } | undefined;
    return `${path}:${at(node?.range?.[0])}: ${issue.path.join('.')}: ${issue.message}`;
  });
  throw new Error(faults.join('\n'));
}
