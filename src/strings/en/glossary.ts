import type { glossary as chinese } from '../glossary.ts';
import type { SitePage } from '../quick-jump.ts';
import type { Words } from '../words.ts';

/** Words of the glossary and of renderings beside names, in English. */
export const glossary: Words<typeof chinese> = {
  title: 'Glossary',
  lead: (n) =>
    `${n} formulas, campaigns, honours, bodies, policy terms and laws, with an English rendering and what each is.`,
  basisNote:
    'Each says how its rendering is known. The explanations are by the editors; they are no source text and no official account.',
  kinds: 'By kind',
  english: 'In English',
  also: 'Also',
  more: 'Glossary',
  list: 'In English',
  kindOf: {
    formula: 'Formulas',
    campaign: 'Campaigns',
    honour: 'Honours',
    institution: 'Bodies and places',
    policy: 'Policy terms',
    law: 'Laws and documents',
  },
  basisOf: {
    official: 'official rendering',
    usual: 'usual rendering',
    ours: 'our translation',
  },
};

/** The glossary among the pages that can be jumped to. */
export const glossaryPageWords: SitePage = {
  path: '/glossary/',
  forms: ['Glossary\tglossary', '英文词汇表\tying wen ci hui biao', '词汇表\tci hui biao'],
};
