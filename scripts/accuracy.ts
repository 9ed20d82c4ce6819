import { measureAccuracy } from './lib/accuracy/accuracy.ts';
import { readCorpus } from './lib/corpus/read-corpus.ts';

/** Prints how well the reading agrees with the annotations of tests/gold, part by part. */
const { records, laws } = readCorpus('seeds/documents', 'seeds/lookups');
const byId = new Map(records.map((record) => [record.id, record]));
const accuracy = measureAccuracy({ record: (id) => byId.get(id), laws }, 'tests/gold');
const percent = (share: number | null): string =>
  (share === null ? '–' : (share * 100).toFixed(1)).padStart(6);
for (const [title, measured] of Object.entries(accuracy ?? {})) {
  console.log(`${title}: ${measured.records.length} records`);
  console.log(
    `  ${'part'.padEnd(16)} ${'right'.padStart(6)} ${'wrong'.padStart(6)} ${'missed'.padStart(6)}  precision recall    F1`,
  );
  for (const { part, right, wrong, missed, precision, recall, f1 } of measured.parts) {
    const counts = [right, wrong, missed].map((n) => String(n).padStart(6)).join(' ');
    console.log(`  ${part.padEnd(16)} ${counts}     ${percent(precision)} ${percent(recall)} ${percent(f1)}`);
  }
}
