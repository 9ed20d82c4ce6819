import type { names as chinese } from '../names.ts';
import type { Words } from '../words.ts';
import { count, plural } from './plural.ts';
import { formatQuantity } from './quantity.ts';

/** Words of the pages on names, laws, formulas and quantities, in English. */
export const names: Words<typeof chinese> = {
  parts: {
    label: 'Names, laws, formulas, targets',
    campaigns: 'Campaigns and names',
    laws: 'Laws and documents',
    formulas: 'Formulas',
    targets: 'Targets',
  },
  titled: (name, kind) => `${name} (${kind})`,
  inferredNote: 'Names and their kinds are recognised by rules: an inference, not marked in the source.',
  method: 'Method and accuracy',
  counts: ({ full, summary, review }) =>
    [
      full > 0 ? count(full, 'full plan') : '',
      summary > 0 ? count(summary, 'press summary', 'press summaries') : '',
      review > 0 ? count(review, 'review') : '',
    ]
      .filter(Boolean)
      .join(' · ') || 'not in a plan or review',
  years: ([first, last]) => (first === last ? `${first}` : `${first}–${last}`),
  yearsUnknown: 'Year unknown',
  campaigns: {
    title: 'Campaigns and names',
    lead: (n) =>
      `${count(n, 'named campaign, event, honour, venue or platform', 'named campaigns, events, honours, venues and platforms')} in the plans, with variant wordings joined into one.`,
    kinds: 'By kind',
    letters: 'By first letter in pinyin',
    letter: (letter) => `First letter ${letter}`,
    none: 'No names identified in the collection.',
  },
  campaign: {
    first: 'First seen here',
    last: 'Last seen here',
    firstNote:
      ' “First seen here” means the earliest place in this collection; it does not say who created the name or who took it from whom.',
    before: 'older than the collection',
    beforeNote:
      'The text of the year in which it is first seen already speaks of deepening or continuing it, so it probably existed before; no earlier text is in the collection.',
    seen: 'Seen in',
    wordings: 'Wordings',
    times: (n) => count(n, 'time'),
    moreWordings: (n) => `${count(n, 'more wording')}; see every place below.`,
    curated: 'Joined by an editor',
    curatedNote:
      'An editor judged each of these wordings to be the same name; the reason is kept in the lookup table.',
    byRule: 'Joined by rule',
    byRuleNote:
      'An inference: these wordings differ only in a suffix, a year or a place name and were joined by rule; no editor has confirmed it.',
    single: 'One wording only; nothing was joined.',
    occurrences: 'Every place in the text',
    occurrencesLead:
      'Each place stands in its sentence and opens the passage in the source. The stage is inferred from the verb before the name.',
    verb: 'Verb',
    use: 'Use',
    stage: 'Stage',
    stageOf: (name) => `Inferred stage: ${name}`,
  },
  laws: {
    title: 'Laws and documents',
    lead: (n) =>
      `${count(n, 'law, regulation, plan, document or book', 'laws, regulations, plans, documents and books')} that the plans name in title marks (《 》). The full and the short title of one law are kept together.`,
    none: 'No laws or documents are named in the collection.',
    short: 'Short title',
    uses: 'What is done with it',
    usesLead: 'The verb before the title and the use named after it.',
    moreUses: (n) => `${count(n, 'more use')}; see every place below.`,
    cites: 'Who names it',
  },
  formulas: {
    title: 'Formulas',
    lead: (n) =>
      `${count(n, 'fixed phrase')} of official language (提法) in the plans. The table compares full plans only; nothing is concluded from what a press summary leaves out.`,
    scope: 'In use',
    scopeOf: (scope) => (scope === 'national' ? 'nationwide' : (scope ?? 'not known')),
    none: 'No formulas identified in the collection.',
  },
  targets: {
    title: 'Targets',
    lead: (n) =>
      `${count(n, 'quantity', 'quantities')} that plans promise, results report or plans recall from earlier years, each in its own sentence.`,
    rule: 'Quantities are recognised by rules, an inference: please check value, object, deadline and kind against the sentence.',
    jump: 'Jump to',
    deadline: 'Deadline',
    theme: 'Theme',
    none: 'No quantities identified in the collection.',
    noObject: 'object not identified',
    organisation: 'Organisation',
    count: (n) => count(n, 'entry', 'entries'),
    all: 'All targets and quantities',
    reported: 'Reported later:',
    unreported: 'no match yet',
    report: (name, quantity) => `${name}: ${quantity}`,
    moreReports: (n) => `${n} more`,
    reportedNote:
      ' “Reported later” gives what a later review or plan of the same organisation says of the same object. The pairs are made by rule, an inference; what is counted may differ, and whether a target was met is not judged. “No match yet” only means that none was found in the collection.',
  },
  targetKinds: { target: 'Targets', result: 'Results', retrospective: 'Earlier figures' },
  targetKindNotes: {
    target: 'Quantities that a plan sets out to reach.',
    result: 'Quantities that a review or report says were reached.',
    retrospective: 'Quantities of earlier years that a plan mentions; not targets of its own year.',
  },
  quantity: formatQuantity,
  plan: {
    names: 'Names in this text',
    namesLead:
      'Names with a page of their own, by kind; open one to see who else in the collection uses it. Kinds are recognised by rules: an inference.',
    legend: 'Marks in the text',
    legendNote: 'recognised by rules',
    marks: {
      name: 'Campaigns, events',
      honour: 'Honours',
      place: 'Venues, platforms, welfare schemes',
      formula: 'Formulas',
      law: 'Laws and documents',
      target: 'Quantities',
      shared: 'Text also found elsewhere',
    },
  },
  recordTimes: (n) => count(n, 'record'),
  organisation: {
    names: 'Names used',
    lead: 'Campaigns, honours, venues and the like in its records of all years, with the number of records that use them.',
    more: (n) =>
      `Only those that most records use; ${n.toLocaleString('en')} more are in the records themselves.`,
  },
  year: {
    first: 'Names first seen in the collection',
    firstLead: 'The collection has them from this year on; that does not mean they were created in it.',
    moreFirst: (n) => `Only those that most records use; ${n.toLocaleString('en')} more among all names`,
    firstYear:
      'This is the earliest year in the collection, so every name counts as first seen; it says nothing of what was new.',
    formulas: 'Formulas of the year',
    formulasLead: 'The number is that of the records that use it.',
  },
  theme: {
    names: 'Names and laws in items under this theme',
    lead: 'Found in items whose main theme is this one, with the number of places.',
    moreNames: (n) => `${count(n, 'more name')}: see the list of all names`,
    targets: 'Quantities in items under this theme',
  },
  home: {
    title: 'Names that several plans share',
    of: (n, all) => `${n}/${all} full texts`,
    lead: 'The base is the number of full plans in the collection. Of the others we only say that the name was not seen in them.',
    all: 'All campaigns and names',
  },
  browse: { campaigns: 'Campaigns and names (by first letter in pinyin)', laws: 'Laws and documents' },
  about: {
    title: 'How names, laws and targets are recognised',
    text: [
      'Every string in quotation marks or title marks (《 》), and every unquoted name the collection already knows, is given a kind. The rules look at the word after it (行动, 工程, 大赛, 平台 …), at the verb before it (开展, 打造 …) and at its own form (numbered slogans, festivals). Formulas are looked up in a table. This is inference, not a marking in the source.',
      'Different wordings of one name are joined. Those that differ only in a suffix, a year or a place name are joined by rule; all others are decided one by one by an editor. Names that look alike but differ are also listed one by one and are never joined. Close cases that remain open are reported to the editor and never joined automatically.',
      'The verbs before a name tell four stages: 启动, 谋划, 首届 and the like mean newly begun; 开展, 实施 and the like under way; 深化, 继续, 巩固 and the like taken further; 总结 and the like ending. Without a verb nothing is inferred.',
      'Titles in 《 》 are sorted into laws, regulations, local regulations, plans, documents, books, collections and forms. The full and the short title of one law are kept together; where one title stands inside another, only the outer one counts.',
      'A quantity needs a number, a unit and an object; hotline numbers, anniversaries, document numbers and set words such as “两癌” do not count. Targets, results and earlier figures are told apart by the kind of document and its wording.',
    ],
    rules: 'All rules are readable lookup tables that editors can check and change line by line:',
    files: [
      { file: 'seeds/lookups/names.yml', holds: 'words that point to a kind' },
      { file: 'seeds/lookups/verbs.yml', holds: 'verbs and stages' },
      { file: 'seeds/lookups/formulas.yml', holds: 'formulas' },
      {
        file: 'seeds/lookups/campaigns.yml',
        holds: 'wordings of one name, and names that must not be joined',
      },
      { file: 'seeds/lookups/laws.yml', holds: 'full titles and kinds of laws' },
    ],
    accuracy: 'Measured accuracy',
    basis: (tuned, apart) =>
      `The answers come from a language model that read the whole texts and labelled them one by one (tests/gold), without any of the rules and before the rules were tuned. Each record was labelled once and has not been checked by an expert in the field. ${count(tuned, 'record')} served to tune the rules; ${apart} more ${plural(apart, 'was', 'were')} kept apart, and ${plural(apart, 'its', 'their')} figures are closer to what can be expected of a new document. All answers come from the few documents of this collection; for others the figures may be lower.`,
    apart: (names) => `Kept apart: ${names}`,
    part: 'Part',
    tuned: 'Used for tuning',
    keptApart: 'Kept apart',
    precision: 'Precision',
    recall: 'Recall',
    f1: 'F1',
    right: 'right',
    wrong: 'wrong',
    missed: 'missed',
    nothing: '—',
    caption:
      'Precision: how much of what was recognised is right. Recall: how much of what should be recognised was',
    partNames: {
      'quoted names': 'Names in quotation marks',
      'all names': 'All names',
      'kinds of names': 'Kinds of names',
      laws: 'Laws and documents',
      targets: 'Quantities',
      'main theme': 'Main theme',
      themes: 'All themes',
    },
    limits:
      'Limits of inference: the stage looks only at the verb next to the name; who learned from whom is never inferred; no pages are made for persons; what a press summary leaves out is never counted as absent.',
    unmeasured: 'These documents have no hand-labelled answers; accuracy has not been measured.',
  },
};
