import { href } from '../../address.ts';
import { KIND_NAMES, LAW_KIND_NAMES, NAME_KIND_NAMES, YEAR_UNKNOWN } from '../../model/words/names.ts';
import type { RecordFacts } from '../../search/facts.ts';
import type { ReadEntry } from '../../search/names/name-entry.ts';
import type { PageNames } from '../../search/names/page-names.ts';
import type { ThemeWords } from '../../search/names/related-names.ts';
import { language } from '../../strings/language.ts';
import { suggestScriptWords as words } from '../../strings/suggest.ts';

const NONE: PageNames = { organisations: {}, divisions: {} };
let opening: Promise<PageNames> | undefined;

/** Loads them once, at `/en/search/names.json`; in Chinese there is nothing to load. Without them names stay Chinese. */
export function openPageNames(): Promise<PageNames> {
  if (language.folder === '') return Promise.resolve(NONE);
  opening ??= fetch(href('/search/names.json'), { cache: 'no-cache' })
    .then((response) => response.json() as Promise<PageNames>)
    .catch(() => {
      opening = undefined;
      return NONE;
    });
  return opening;
}

/** Name of a record found, which the index gives in Chinese: 岳阳市妇联 · 2021 · 工作要点 → Yueyang Women's Federation · 2021 · Work plan. */
export function recordName(
  chinese: string,
  facts: RecordFacts | undefined,
  { organisations }: PageNames,
): string {
  if (language.folder === '' || facts === undefined) return chinese;
  const who = organisations[facts.organisation ?? ''] ?? chinese.split(' · ')[0];
  return [who, facts.year ?? YEAR_UNKNOWN, KIND_NAMES[facts.kind]].join(' · ');
}

/** Name of a named thing: its own, in English that of an organisation, year or theme in Latin letters. */
export function entryName({ type, id, forms }: Pick<ReadEntry, 'type' | 'id' | 'forms'>): string {
  const own = forms[0]?.text ?? '';
  if (language.folder === '') return own;
  if (type === 'year') return id;
  if (type !== 'organisation' && type !== 'theme') return own;
  return forms.find(({ text }) => /^[A-Z]/.test(text))?.text ?? own;
}

/** Name of a theme, of which the index gives both. */
export function themeName({ zh, en }: Pick<ThemeWords, 'zh' | 'en'>): string {
  return language.folder === '' ? zh : en;
}

/** What kind of thing it is: 机构, 赛事活动, 地方性法规. */
export function entryKind({ type, kind }: Pick<ReadEntry, 'type' | 'kind'>): string {
  const kinds: Record<string, string> = type === 'law' ? LAW_KIND_NAMES : NAME_KIND_NAMES;
  return kinds[kind] ?? words.groups[type];
}
