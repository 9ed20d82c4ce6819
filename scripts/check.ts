/** `npm run check`: the quick checks, for before a commit. */
import { checkProject } from './lib/run/check-project.ts';

const { failed } = await checkProject(console.log);
process.exitCode = failed > 0 ? 1 : 0;
