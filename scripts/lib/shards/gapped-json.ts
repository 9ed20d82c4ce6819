/**
 * The JSON of an object but for some of its fields, which are known later: the lines before each of them and those
 * behind the last. Completed, it is what `JSON.stringify(value, null, 1)` gives, and need not be parsed for it.
 */
export function withGaps(value: object, gaps: readonly string[]): string[] {
  const parts: Record<string, unknown>[] = [{}];
  for (const [name, field] of Object.entries(value)) {
    if (gaps.includes(name)) parts.push({});
    else (parts.at(-1) as Record<string, unknown>)[name] = field;
  }
  return parts.map(fieldLines);
}

/** The lines of some fields between the braces of their object, without the last line break; empty where there are none. */
export function fieldLines(fields: object): string {
  return JSON.stringify(fields, null, 1).slice(2, -2);
}

/** The whole JSON and a line break: `fields` are the lines of the fields left out, one for each gap. */
export function filled(parts: readonly Buffer[], fields: readonly string[]): Buffer {
  const lines = parts
    .flatMap((part, i) => (i < fields.length ? [part, Buffer.from(fields[i] as string)] : [part]))
    .filter((part) => part.length > 0)
    .flatMap((part, i) => (i > 0 ? [COMMA, part] : [part]));
  return Buffer.concat([OPEN, ...lines, CLOSE]);
}

const OPEN = Buffer.from('{\n');
const COMMA = Buffer.from(',\n');
const CLOSE = Buffer.from('\n}\n');
