import { MEASURES } from '../../charts/measures.ts';
import type { ShownTrend } from '../../charts/show-trend.ts';
import type { TrendSet } from '../../charts/trend-set.ts';
import { levelsOf, type TrendLevel } from '../../charts/trend-view.ts';
import { LEVELS } from '../../model/level-order.ts';
import { trends as words } from '../../strings/trends.ts';
import { type Branch, branch } from '../tree/tree.ts';
import { ON_PAGE, pageText } from './page-text.ts';
import { levelName } from './trend-panel-tree.ts';
import type { TrendTheme } from './trend-theme.ts';

/** Parts of the form, each changed by itself; none says what is chosen, so that it changes only with what can be chosen. */
export type TrendFormPart = 'unit' | 'place' | 'level' | 'themes' | 'organisations';

/** What a form is made of. */
export interface TrendFormSource {
  set: TrendSet;
  shown: ShownTrend;
  themes: readonly TrendTheme[];
  /** Whether the chart is of one organisation: then there is no place, level or organisation to choose. */
  isOwn: boolean;
}

/** The reader's choices, part by part; a part without anything to choose is left out. */
export function trendFormParts({ set, shown, themes, isOwn }: TrendFormSource): [TrendFormPart, Branch][] {
  const parts: [TrendFormPart, Branch | null][] = [
    ['unit', unitTree()],
    ['place', isOwn ? null : placeTree(set)],
    ['level', isOwn ? null : levelTree(set, shown)],
    ['themes', themes.length < 2 ? null : themesTree(themes)],
    ['organisations', isOwn ? null : organisationsTree(set, shown)],
  ];
  return parts.flatMap(([name, tree]): [TrendFormPart, Branch][] =>
    tree === null ? [] : [[name, branch('div', { 'data-part': name }, tree)]],
  );
}

/** The whole form as it is printed. */
export function trendFormTree(source: TrendFormSource): Branch {
  return branch(
    'form',
    { class: 'trend-form no-print', 'aria-label': words.choose, autocomplete: 'off' },
    trendFormParts(source).map(([, part]) => part),
    branch('p', { class: 'end' }, branch('button', { class: 'text-button', type: 'reset' }, words.reset)),
    branch('p', { class: 'said', role: 'status' }),
  );
}

function unitTree(): Branch {
  return branch(
    'fieldset',
    {},
    branch('legend', {}, words.unit),
    MEASURES.map((measure, i) =>
      choiceTree({ type: 'radio', name: 'unit', value: measure, checked: i === 0 }, words.measures[measure]),
    ),
  );
}

function selectTree(name: string, label: string, options: { value: string; text: string }[]): Branch {
  return branch(
    'label',
    { class: 'field' },
    branch('span', {}, label),
    branch(
      'select',
      { name },
      options.map(({ value, text }) => branch('option', { value }, text)),
    ),
  );
}

/** The way up, the place itself, and the places one step below that have records. */
function placeTree({ code, name, above, places }: TrendSet): Branch {
  const way = [
    { code: 'all', name: words.everywhere },
    ...above,
    ...(code === 'all' ? [] : [{ code, name }]),
  ];
  const indent = (depth: number) => '\u2003'.repeat(depth);
  return selectTree('place', words.place, [
    ...way.map((step, depth) => ({ value: step.code, text: indent(depth) + step.name })),
    ...places.map((place) => ({
      value: place.code,
      text: indent(way.length) + words.below(place.name, place.organisations),
    })),
  ]);
}

/** Every level at once can be chosen where that can be drawn. */
function levelTree(set: TrendSet, shown: ShownTrend): Branch {
  const there = new Set<TrendLevel>([
    ...levelsOf(set).values(),
    ...set.spreads.map(({ level }) => level ?? ('unknown' as const)),
  ]);
  const levels = ([...LEVELS, 'unknown'] as const).filter((level) => there.has(level));
  const isWhole = shown.by === 'record' || shown.themes.length === 1;
  return selectTree('level', words.level, [
    ...(isWhole ? [{ value: '', text: words.allLevels }] : []),
    ...levels.map((level) => ({ value: level, text: levelName(level) })),
  ]);
}

function themesTree(themes: readonly TrendTheme[]): Branch {
  return foldTree(words.themes, words.themesLead, [
    branch(
      'ul',
      { class: 'choices' },
      themes.map(({ id, zh }) =>
        branch('li', {}, choiceTree({ type: 'checkbox', name: 'theme', value: id }, zh)),
      ),
    ),
  ]);
}

function organisationsTree(set: TrendSet, { level }: ShownTrend): Branch {
  const levels = levelsOf(set);
  const own = set.organisations.filter(({ id }) => level === null || levels.get(id) === level);
  const pages = Array.from({ length: Math.ceil(own.length / ON_PAGE) }, (_, page) =>
    own.slice(page * ON_PAGE, (page + 1) * ON_PAGE),
  );
  return foldTree(words.organisations, words.organisationsLead, [
    pages.map((page, i) =>
      branch(
        'ul',
        { class: 'choices', 'data-page': i, hidden: i > 0 },
        page.map(({ id, name }) =>
          branch('li', {}, choiceTree({ type: 'checkbox', name: 'org', value: id }, name)),
        ),
      ),
    ),
    pages.length > 1 && pagerTree(own.length),
  ]);
}

function pagerTree(all: number): Branch {
  return branch(
    'p',
    { class: 'pager', role: 'group', 'aria-label': words.pages },
    branch(
      'button',
      { class: 'text-button', type: 'button', 'data-turn': -1, disabled: true },
      words.earlier,
    ),
    branch('span', { 'data-all': all, 'aria-live': 'polite' }, pageText(0, all)),
    branch('button', { class: 'text-button', type: 'button', 'data-turn': 1 }, words.later),
  );
}

function foldTree(name: string, lead: string, content: Parameters<typeof branch>[2][]): Branch {
  return branch(
    'details',
    {},
    branch('summary', { 'data-name': name }, name),
    branch('p', { class: 'lead-in' }, lead),
    content,
  );
}

function choiceTree(input: Record<string, string | boolean>, text: string): Branch {
  return branch('label', { class: 'choice' }, branch('input', input), branch('span', {}, text));
}
