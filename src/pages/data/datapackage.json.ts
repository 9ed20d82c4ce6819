import type { APIRoute } from 'astro';
import { allExports } from '../../queries/exports.ts';

/** The description of all tables for programs. */
export const GET: APIRoute = async () =>
  new Response((await allExports()).datapackage, { headers: { 'Content-Type': 'application/json' } });
