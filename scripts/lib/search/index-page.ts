import { nodeThemes } from '../../../src/model/node-themes.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import type { PlanRecord } from '../../../src/model/record.ts';
import { evidenceGrade, formatRecordName } from '../../../src/model/record-name.ts';
import { type Passage, walkPassages } from '../../../src/model/walk.ts';
import { type Fold, keyText } from '../../../src/search/key.ts';
import { packPassage, type StoredPassage } from '../../../src/search/stored.ts';
import { aloneWord, pairWords } from '../../../src/search/tokens.ts';

/** How much a hit counts by where it stands; Pagefind's weights go up to 10. */
const WEIGHTS: Record<Passage['place'], number> = { title: 5, heading: 2, opening: 1, text: 1, table: 1 };

/**
 * The page Pagefind is given for a record. Its words are the coded pairs of each passage; what readers
 * see travels in the title of an empty element before them, whose id is the passage's anchor. The last
 * paragraph holds each character of the record once, for queries of one character.
 */
export function renderIndexPage(record: PlanRecord, organisation: Organisation | null, fold: Fold): string {
  const themes = nodeThemes(record);
  const passages = walkPassages(record).map((passage) => ({
    ...passage,
    themes: (themes.get(passage.id) ?? []).map(({ id }) => id),
  }));
  const keys = passages.map((passage) => keyText(passage.text, fold));
  const alone = [...new Set(keys.flatMap((key) => Array.from(key)))].sort().map(aloneWord);
  return [
    '<!doctype html><html lang="zh-CN"><head>',
    ...renderFacts(record, organisation),
    '</head><body>',
    ...passages.map((passage, i) => renderPassage(passage, keys[i] ?? '')),
    `<p>${alone.join(' ')}</p></body></html>`,
  ].join('\n');
}

function renderPassage(passage: StoredPassage & { id: string }, key: string): string {
  const title = escapeAttribute(packPassage(passage));
  const words = pairWords(key).join(' ');
  return `<p data-pagefind-weight="${WEIGHTS[passage.place]}"><i id="${passage.id}" data-pagefind-title="${title}"></i>${words}</p>`;
}

function renderFacts(record: PlanRecord, organisation: Organisation | null): string[] {
  const meta = { name: formatRecordName(record, organisation), grade: evidenceGrade(record) };
  const filters = {
    organisation: [record.organisation],
    level: [record.level],
    region: record.region?.path ?? [],
    year: [record.year],
    kind: [record.kind],
    evidence: [record.evidence],
  };
  return [
    ...Object.entries(meta).map(([name, value]) => renderMeta('meta', name, value)),
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.filter((value) => value !== null).map((value) => renderMeta('filter', name, String(value))),
    ),
  ];
}

function renderMeta(attribute: 'meta' | 'filter', name: string, value: string): string {
  return `<meta data-pagefind-${attribute}="${name}[content]" content="${escapeAttribute(value)}">`;
}

function escapeAttribute(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
