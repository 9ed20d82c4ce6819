import type { APIRoute } from 'astro';
import { schemaFiles } from '../../../queries/exports.ts';

export function getStaticPaths() {
  return schemaFiles().map(({ name, text }) => ({ params: { name }, props: { text } }));
}

/** The JSON Schema of a part of the contract, or of a table. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/schema+json' } });
