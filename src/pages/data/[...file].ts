import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { listExports } from '../../queries/exports.ts';

/**
 * The files of open data, for a server for development. A build writes them itself into the site, without a request for
 * each of some hundred thousand.
 */
export async function getStaticPaths() {
  if (import.meta.env.PROD) return [];
  const { folder, files } = await listExports();
  return files.map((file) => ({ params: { file }, props: { path: join(folder, file) } }));
}

export const GET: APIRoute<{ path: string }> = ({ props: { path } }) => new Response(readFileSync(path));
