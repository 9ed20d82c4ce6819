import type { readingScript as chinese } from '../reading-script.ts';
import type { Words } from '../words.ts';
import { count } from './plural.ts';

/** Words of the tools for reading that are loaded when they are asked for. */
export const readingScript: Words<typeof chinese> = {
  theme: {
    label: (theme) => `In focus: ${theme}`,
    count: (n) => `${count(n, 'passage')}, inferred`,
    said: (theme, n) => `Only “${theme}”: ${count(n, 'passage')}`,
    left: 'Back to the whole text',
    at: (n, all) => `${n} of ${all}`,
    next: 'Next',
    previous: 'Previous',
    close: 'Whole text',
  },
  beside: {
    title: (file) => `Source: ${file}`,
    whole: 'Whole source',
    close: 'Close',
    loading: 'Fetching the source…',
    failed: 'The source could not be fetched; open its page instead.',
  },
  keys: {
    title: 'Keys',
    list: [
      ['j', 'Next item'],
      ['k', 'Previous item'],
      ['/', 'To the search field'],
      ['Ctrl K', 'Quick jump'],
      ['?', 'Open or close this list'],
      ['Esc', 'Close what is open'],
    ],
    theme: 'With a theme in focus, j and k walk only its passages.',
    off: 'Single-key shortcuts can be switched off under “Display” at the top of the page.',
    close: 'Close',
  },
};
