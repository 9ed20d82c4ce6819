import { readFileSync } from 'node:fs';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** One thing wrong in a file that people curate. */
export interface LookupProblem {
  file: string;
  /** 1-based. */
  line: number;
  code: string;
  message: string;
  fix: string;
}

/** Thrown for a lookup file that cannot be used; its message is fit to be printed as it is. */
export class LookupError extends Error {
  readonly problems: LookupProblem[];

  constructor(problems: LookupProblem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'LookupError';
    this.problems = problems;
  }
}

/** A problem as two lines: `seeds/lookups/bodies.yml:3: … [lookup-shape]` and the fix below it. */
function formatProblem({ file, line, code, message, fix }: LookupProblem): string {
  return `${file}:${line}: ${message} [${code}]\n  fix:   ${fix}`;
}

/**
 * Reads a YAML file of seeds/lookups and checks it against its schema.
 * An empty file is read as `{}`. Throws LookupError, naming every wrong line, where it cannot be used.
 */
export function readLookup<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(readText(path), { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new LookupError(
      document.errors.map((error) => ({
        file: path,
        line: lines.linePos(error.pos[0]).line,
        code: 'lookup-yaml',
        message: (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
        fix: 'correct the YAML of this line',
      })),
    );
  }
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  throw new LookupError(
    result.error.issues.map((issue) => ({
      file: path,
      line: lineOf(issue.path),
      code: 'lookup-shape',
      message: `${issue.path.join('.') || 'the file'}: ${issue.message}`,
      fix: 'give the entry the fields and values that the entries around it have',
    })),
  );

  /** Line of the innermost node on the path that exists (a missing field has none of its own). */
  function lineOf(path: PropertyKey[]): number {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new LookupError([
      {
        file: path,
        line: 1,
        code: 'lookup-missing',
        message: 'the file cannot be read',
        fix: 'create it, or point --lookups to the folder that holds it',
      },
    ]);
  }
}
