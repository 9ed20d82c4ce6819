import { recordIndex } from '../../queries/record-index.ts';

/** The index of the comparing page, at `/compare/index.json`. */
export async function GET(): Promise<Response> {
  return Response.json(await recordIndex());
}
