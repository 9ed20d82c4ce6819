import type { notFoundWords as chinese } from '../not-found.ts';
import type { Words } from '../words.ts';

/** Words of the page for what is not there. */
export const notFoundWords: Words<typeof chinese> = {
  title: 'Page not found',
  lead: 'The address may be mistyped, or the page may have moved. Search, or start from one of the lists below.',
  near: 'Pages with a similar address',
  nearNote: 'Guessed from the letters or characters in the address.',
  browse: 'Start from a list',
};
