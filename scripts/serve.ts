/** `npm run serve`: serves the built site on this machine, on port 4321 or the next free one. */
import { serveSite } from './lib/serve/serve-site.ts';
import { readSettings } from './lib/site/settings.ts';

const { address } = await serveSite({ ...readSettings(), port: 4321 });
console.log(`\n  The site is at ${address} (Ctrl-C ends it)\n`);
