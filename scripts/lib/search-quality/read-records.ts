import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlanRecord } from '../../../src/model/record.ts';
import { type Progress, silent } from '../report/progress.ts';

/** The records of a content folder one by one, in order of their file names. */
export function* readRecords(content: string, progress: Progress = silent): Generator<PlanRecord> {
  const plans = join(content, 'plans');
  const names = readdirSync(plans).sort();
  for (const [i, name] of names.entries()) {
    yield PlanRecord.parse(JSON.parse(readFileSync(join(plans, name), 'utf8')));
    progress('records', i + 1, names.length);
  }
}
