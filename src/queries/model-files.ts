import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'src/model';

let read: string[] | undefined;

/** The files of the model as text, for the meanings of fields that their comments say; read once. */
export function modelFiles(): readonly string[] {
  read ??= readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .map((file) => readFileSync(join(FOLDER, file), 'utf8'));
  return read;
}
