import { serveSite } from '../../scripts/lib/serve/serve-site.ts';
import { SCALE_BUILD, TEST_BUILDS } from '../../scripts/lib/site/test-builds.ts';

/** Serves the site of many plans, and that of the five documents beside it, while the tests run. */
export default async function serveMany() {
  const many = await serveSite({ ...SCALE_BUILD, port: 0 });
  const few = await serveSite({ ...TEST_BUILDS.root, port: 0 });
  process.env.SITE_ADDRESS = many.address;
  process.env.FEW_ADDRESS = few.address;
  return () => {
    for (const { server } of [many, few]) {
      server.close();
      server.closeAllConnections();
    }
  };
}
