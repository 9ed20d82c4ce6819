import type { APIRoute } from 'astro';
import { allExports } from '../../queries/exports.ts';

/** Everything in one archive. */
export const GET: APIRoute = async () =>
  new Response((await allExports()).zip, { headers: { 'Content-Type': 'application/zip' } });
