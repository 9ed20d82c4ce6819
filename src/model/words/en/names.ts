import type * as chinese from '../names.ts';

export const LEVEL_NAMES: typeof chinese.LEVEL_NAMES = {
  national: 'National',
  province: 'Province',
  city: 'City or prefecture',
  county: 'County',
  township: 'Township',
  village: 'Village',
};

export const KIND_NAMES: typeof chinese.KIND_NAMES = {
  plan: 'Work plan',
  review: 'Review',
  other: 'Other document',
};

export const ENDINGS: typeof chinese.ENDINGS = {
  full: '',
  summary: 'press summary',
  review: 'review',
  'review-summary': 'review, press summary',
  other: '',
};

export const YEAR_UNKNOWN = 'Year unknown';

export const NAME_KIND_NAMES: typeof chinese.NAME_KIND_NAMES = {
  campaign: 'Campaign',
  event: 'Event',
  honour: 'Honour',
  venue: 'Venue',
  platform: 'Platform',
  welfare: 'Welfare project',
  'theme-line': 'Motto',
  formula: 'Formula',
  mnemonic: 'Numbered slogan',
  festival: 'Festival',
  law: 'Law',
  document: 'Document',
  emphasis: 'Emphasis',
};

export const STAGE_NAMES: typeof chinese.STAGE_NAMES = {
  new: 'Newly begun',
  running: 'Under way',
  continued: 'Taken further',
  closing: 'Ending',
};

export const LAW_KIND_NAMES: typeof chinese.LAW_KIND_NAMES = {
  statute: 'Law',
  regulation: 'Regulation',
  'local-regulation': 'Local regulation',
  plan: 'Programme',
  paper: 'Document',
  book: 'Book',
  collection: 'Collection',
  form: 'Form',
};

export const joinPlaces: typeof chinese.joinPlaces = (path) => path.toReversed().join(', ');
