/** `npm start`: reads the documents, builds the site with its index, serves it and prints the address. */
import { runTool } from './lib/run/tool.ts';

/** Exit code of the ingest where a document was rejected: the others are there, the site can be built. */
const REJECTED = 1;

const steps = [
  { name: 'scripts/ingest.ts', allowed: [0, REJECTED] },
  { name: 'scripts/build.ts', allowed: [0] },
] as const;

for (const { name, allowed } of steps) {
  const { code } = await runTool(name);
  if (!(allowed as readonly number[]).includes(code)) process.exit(code);
}
await import('./serve.ts');
