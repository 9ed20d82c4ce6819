import type { Campaign, Formula, Law, Occurrence } from './campaign.ts';
import type { Organisation } from './organisation.ts';
import type { Item, PlanRecord, Section } from './record.ts';
import type { SourceDocument } from './source.ts';
import type { Text, ThemedText, ThemeLabel } from './text.ts';
import type { Theme } from './theme.ts';

/** Minimal valid values for tests; each takes what the test is about and fills in the rest. */

/** A full plan of 甲市 for 2021 without any text. */
export function sampleRecord(part: Partial<PlanRecord> = {}): PlanRecord {
  return {
    id: 'jia-2021-plan',
    kind: 'plan',
    evidence: 'full',
    title: '甲市妇联2021年工作要点',
    headline: null,
    organisation: 'jia',
    issuer: '甲市妇女联合会',
    level: 'city',
    region: { code: '990100', name: '甲市', path: ['试省', '甲市'], english: ['Shi', 'Jia'] },
    year: 2021,
    documentNumber: null,
    issued: null,
    recipients: [],
    copiedTo: [],
    editor: null,
    source: { file: 'a.txt', sha256: 'a'.repeat(64), encoding: 'utf-8', characters: 10, lines: [1, 9] },
    front: [],
    opening: [],
    sections: [],
    attachments: [],
    names: [],
    targets: [],
    repairs: [],
    redactions: [],
    issues: [],
    ...part,
  };
}

/** A passage that stands on line 1. */
export function sampleText(id: string, text: string, line = 1): Text {
  return { id, text, spans: [{ line, start: 0, end: text.length }] };
}

/** A passage with labels. */
export function sampleThemed(id: string, text: string, themes: ThemeLabel[] = []): ThemedText {
  return { ...sampleText(id, text), themes };
}

/** An item with one paragraph. */
export function sampleItem(id: string, part: Partial<Item> = {}): Item {
  return {
    id,
    label: '1.',
    heading: '强化理论武装',
    paragraphs: [sampleText(`${id}-p1`, '开展学习。')],
    items: [],
    themes: [],
    spans: [{ line: 1, start: 0, end: 8 }],
    ...part,
  };
}

/** A section with the items given. */
export function sampleSection(id: string, items: Item[], part: Partial<Section> = {}): Section {
  return {
    id,
    label: '一、',
    title: '深化思想引领',
    paragraphs: [],
    items,
    spans: [{ line: 1, start: 0, end: 8 }],
    ...part,
  };
}

/** The federation of 甲市, with none above. */
export function sampleOrganisation(part: Partial<Organisation> = {}): Organisation {
  return {
    id: 'jia',
    name: '甲市妇女联合会',
    short: '甲市妇联',
    english: { name: "Jia Women's Federation", short: "Jia Women's Federation" },
    level: 'city',
    region: { code: '990100', name: '甲市', path: ['试省', '甲市'], english: ['Shi', 'Jia'] },
    parent: null,
    records: [],
    ...part,
  };
}

/** The theme 家庭教育 with one term. */
export function sampleTheme(part: Partial<Theme> = {}): Theme {
  return {
    id: 'family-education',
    zh: '家庭教育',
    en: 'Family education',
    short: '家教',
    enShort: 'Family',
    sign: 'FE',
    definition: '家庭教育指导。',
    borders: [],
    enDefinition: 'Guidance for family education.',
    enBorders: [],
    terms: [{ term: '家庭教育', weight: 4 }],
    ...part,
  };
}

/** A source document of one empty line. */
export function sampleSource(part: Partial<SourceDocument> = {}): SourceDocument {
  return {
    id: 'a',
    file: 'a.txt',
    sha256: 'a'.repeat(64),
    encoding: 'utf-8',
    characters: 10,
    title: '甲市妇联2021年工作要点',
    kind: 'plan',
    records: ['jia-2021-plan'],
    frame: [],
    skipped: [],
    repairs: [],
    redactions: [],
    account: { records: 10, frame: 0, repairs: 0, redactions: 0, skipped: 0 },
    lines: [''],
    issues: [],
    ...part,
  };
}

/** 两癌 in the first passage of a record, without a verb. */
export function sampleOccurrence(part: Partial<Occurrence> = {}): Occurrence {
  return {
    record: 'jia-2021-plan',
    node: 'o1',
    start: 0,
    end: 2,
    text: '两癌',
    verb: null,
    stage: null,
    ...part,
  };
}

/** A family seen in one place. */
export function sampleCampaign(part: Partial<Campaign> = {}): Campaign {
  return {
    id: 'liangai',
    name: '两癌',
    kind: 'welfare',
    wordings: ['两癌'],
    curated: false,
    occurrences: [sampleOccurrence()],
    ...part,
  };
}

/** A law cited in one place. */
export function sampleLaw(part: Partial<Law> = {}): Law {
  return {
    id: 'minfadian',
    title: '中华人民共和国民法典',
    short: '民法典',
    kind: 'statute',
    occurrences: [{ ...sampleOccurrence({ text: '民法典', end: 3 }), use: null }],
    ...part,
  };
}

/** A set phrase in one place. */
export function sampleFormula(part: Partial<Formula> = {}): Formula {
  return {
    id: 'sifeng',
    text: '四风',
    scope: 'national',
    en: null,
    occurrences: [sampleOccurrence()],
    ...part,
  };
}
