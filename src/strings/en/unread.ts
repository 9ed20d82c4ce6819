import type { unread as chinese } from '../unread.ts';
import type { Words } from '../words.ts';

/** English of `../unread.ts`. */
export const unread: Words<typeof chinese> = {
  said: 'Suggestions could not be loaded; the network may be down. Press Enter to search.',
};
