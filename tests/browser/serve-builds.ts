import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../../scripts/lib/serve/serve-site.ts';
import { TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';

/** Serves both builds while the browser tests run; their addresses go to the tests by the environment. */
export default async function serveBuilds() {
  const missing = Object.values(TEST_BUILDS).filter(({ dir }) => !existsSync(join(dir, 'index.html')));
  if (missing.length > 0) {
    throw new Error(`Not built: ${missing.map((b) => b.dir).join(', ')}. Run: npm test -- build browser`);
  }
  const root = await serveSite({ ...TEST_BUILDS.root, port: 0 });
  const based = await serveSite({ ...TEST_BUILDS.based, port: 0 });
  process.env.SITE_ADDRESS = root.address;
  process.env.BASED_ADDRESS = based.address;
  return () => {
    for (const { server } of [root, based]) {
      server.close();
      server.closeAllConnections();
    }
  };
}
