import { campaignHref, formulaHref, lawHref, passageHref } from '../../address.ts';
import type { Change, ChangeStatus, Changes } from '../../compare/changes.ts';
import type { Distance } from '../../compare/distance.ts';
import type { Evidence } from '../../compare/evidence.ts';
import type { Sheet } from '../../compare/sheet.ts';
import type { Thing } from '../../compare/things.ts';
import { NAME_KIND_NAMES } from '../../model/name-kinds.ts';
import { formatShortName } from '../../model/record-name.ts';
import { compareWords } from '../../strings/compare.ts';
import { joins } from '../../strings/joins.ts';
import { type Branch, branch, type Child } from '../tree/tree.ts';
import { countedList } from './counted-list.ts';
import { sentenceLink } from './sentence-link.ts';

const words = compareWords.changes;
const STATUSES: readonly ChangeStatus[] = ['carried', 'reworded', 'notFound', 'added'];

/** Who issued a plan, by the id of the organisation, for plans that are not on the table. */
export type NameOf = (organisation: string) => string;

/** What became of the names of one record in another: how far they lie apart, then a list for each outcome. */
export function changesTree(a: Sheet, b: Sheet, changes: Changes, nameOf: NameOf): Branch {
  const groups = STATUSES.map((status) => changes.things.filter((change) => change.status === status));
  return branch(
    'div',
    { class: 'changes' },
    branch('p', { class: 'distance' }, distanceText(changes.distance, nameOf)),
    changes.summary !== null && branch('p', { class: 'caveat' }, words.summary[changes.summary]),
    changes.things.length === 0
      ? branch('p', { class: 'none' }, words.none)
      : branch(
          'div',
          { class: 'groups' },
          groups.map((group, i) => groupTree(STATUSES[i] as ChangeStatus, group, a, b)),
        ),
    branch('p', { class: 'note' }, words.auto),
  );
}

function groupTree(status: ChangeStatus, group: readonly Change[], a: Sheet, b: Sheet): Branch {
  return countedList({
    look: `status ${status}`,
    name: words.status[status],
    note: words.statusNote[status],
    entries: group.map((change) => [
      branch(
        'p',
        { class: 'thing' },
        thingLink(change.thing),
        branch('span', { class: 'kind' }, NAME_KIND_NAMES[change.thing.kind]),
        reasonsOf(change).map((reason) => branch('span', { class: 'reason' }, reason)),
      ),
      sidesTree(change.a, a),
      sidesTree(change.b, b),
    ]),
  });
}

function reasonsOf({ status, sameBy, caveat, since, saysContinued }: Change): string[] {
  return [
    sameBy !== null && sameBy !== 'wording' ? words.sameBy[sameBy] : '',
    since !== null ? words.since[since] : '',
    caveat !== null ? (status === 'added' ? words.caveatAdded : words.caveat)[caveat] : '',
    status === 'added' && saysContinued ? words.continued : '',
  ].filter((reason) => reason !== '');
}

function sidesTree(places: readonly Evidence[], sheet: Sheet): Child {
  return (
    places.length > 0 &&
    branch(
      'div',
      { class: 'side' },
      branch('span', { class: 'who' }, formatShortName(sheet)),
      places.map(({ record, node, text, sentence }) =>
        sentenceLink(passageHref(record, node, text), sentence),
      ),
    )
  );
}

/** Festivals and mnemonics have no page of their own. */
export function thingLink({ type, id, name }: Thing): Branch {
  const pages = { campaign: campaignHref, law: lawHref, formula: formulaHref };
  return type === 'word' ? branch('b', {}, name) : branch('a', { href: pages[type](id) }, name);
}

/** 相隔 2 年。其间还应有：湖南省妇联 2020（未收录）、岳阳市妇联 2020（未收录）、湖南省妇联 2021（未收录）。 */
export function distanceText({ years, between }: Distance, nameOf: NameOf): string {
  if (years === null) return words.yearsUnknown;
  const plans = between.map(
    ({ organisation, year, collected }) =>
      `${nameOf(organisation)} ${year}${joins.bracketed(collected.length > 0 ? words.collected : words.notCollected)}`,
  );
  const missing = plans.length > 0 ? [joins.sentence(words.between + joins.list(plans))] : [];
  return joins.sentences([words.apart(years), ...missing]);
}
