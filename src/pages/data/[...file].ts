import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { PROD } from '../../environment.ts';
import { listExports } from '../../queries/exports.ts';

/** The files of open data, for a server for development; a build has written them before its pages (`scripts/files.ts`). */
export async function getStaticPaths() {
  if (PROD) return [];
  const { folder, files } = await listExports();
  return files.map((file) => ({ params: { file }, props: { path: join(folder, file) } }));
}

export const GET: APIRoute<{ path: string }> = ({ props: { path } }) => new Response(readFileSync(path));
