/** `npm test`: every check and test; `npm test -- build site` runs those two only. */
import { RUNNERS } from './lib/run/test-runners.ts';
import { formatTallies, type Tally } from './lib/tally/tally.ts';

const wished = process.argv.slice(2);
const unknown = wished.filter((name) => !(name in RUNNERS));
if (unknown.length > 0) {
  console.error(`No such tests: ${unknown.join(', ')}. There are: ${Object.keys(RUNNERS).join(', ')}.`);
  process.exit(2);
}

const tallies: Tally[] = [];
for (const [name, run] of Object.entries(RUNNERS)) {
  if (wished.length > 0 && !wished.includes(name)) continue;
  console.log(`\n--- ${name}`);
  tallies.push(await run());
}
console.log(`\n${formatTallies(tallies)}`);
process.exitCode = tallies.some((t) => t.failed > 0) ? 1 : 0;
