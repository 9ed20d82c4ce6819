import type { EnglishName, Organisation, Region } from '../../../src/model/organisation.ts';
import { type BodyName, nameWith, parseBodyName, withoutBlanks } from './body.ts';
import { type Context, settleAmbiguous, settleRelative } from './context.ts';
import { type Division, pathOf, withAncestors } from './division.ts';
import { levelByName, shortNames } from './division-name.ts';
import { type Located, locate } from './locate.ts';
import type { BodyKind, NamedOrganisation } from './lookups.ts';
import type { Register } from './register.ts';

/** An organisation as the register and the lookups tell it, before its records are known. */
export type ResolvedOrganisation = Omit<Organisation, 'records'>;

/** Codes of what could not be settled, and of one thing worth knowing (place-former). */
export type PlaceIssueCode =
  | 'organisation-unreadable'
  | 'place-relative'
  | 'place-ambiguous'
  | 'place-unknown'
  | 'place-abolished'
  | 'place-former';

export interface PlaceIssue {
  code: PlaceIssueCode;
  message: string;
}

/** What became of a printed name: null and an issue where it could not be settled. */
export interface Resolution {
  value: ResolvedOrganisation | null;
  /** All organisations of the same kind above it, the nearest first, 全国妇联 last. */
  above: ResolvedOrganisation[];
  issues: PlaceIssue[];
}

const NATIONAL = 'quanguo';
/** Zones that many cities have: without a city before it, such a name tells no place. */
const NAMELESS_ZONE =
  /^(?:国家级|省级)?(?:经济技术开发区|经济开发区|经开区|高新技术产业开发区|高新技术开发区|高新区|产业园区|工业园区|开发区|园区|新区|新城|示范区|管理区|度假区|风景区)$/;

/**
 * Resolves a printed name of an organisation: 岳阳市妇联 → yueyang, level city, region 430600, parent hunan.
 * Relative (省妇联) and ambiguous names (朝阳区妇联) are settled by the hints of the document or not at all.
 * A place that is no division (岳阳经济技术开发区妇联) still gives an organisation, with region and parent null
 * and an issue. Never throws on text.
 */
export function resolveOrganisation(printed: string, context: Context, register: Register): Resolution {
  return resolveName(withoutBlanks(printed), context, register, new Set());
}

function resolveName(name: string, context: Context, register: Register, stating: Set<string>): Resolution {
  const stated = register.stated(name);
  if (stated !== null) return resolveStated(stated, context, register, stating);
  const parsed = parseBodyName(name, register.lookups.bodies);
  if (parsed === null) {
    return unsettled('organisation-unreadable', `${name || '（空）'}: no form of an organisation's name`);
  }
  const { body, place } = parsed;
  if (parsed.form === 'national') return settled(nationalOf(body), []);
  if (parsed.form === 'relative') {
    const division = settleRelative(place, body, context, register);
    if (division !== null) return fromDivision(division, parsed, register);
    return unsettled('place-relative', `${name}: the document does not say which ${place} is meant`);
  }
  return resolvePlace(parsed, locate(place, register), context, register);
}

function resolvePlace(parsed: BodyName, located: Located, context: Context, register: Register): Resolution {
  const { body, place } = parsed;
  const { divisions, rest, former } = located;
  const division =
    divisions.length > 1 ? settleAmbiguous(divisions, body, context, register) : (divisions[0] ?? null);
  if (rest !== '' && (division !== null || divisions.length === 0)) {
    return resolveUnknown(parsed, division, rest, register);
  }
  if (division === null) {
    const codes = divisions.map((candidate) => pathOf(candidate).join('')).slice(0, 4);
    return unsettled(
      'place-ambiguous',
      `${place} may be ${codes.join(', ')}${divisions.length > 4 ? ' …' : ''}`,
    );
  }
  const resolution = fromDivision(division, parsed, register);
  if (!former) return resolution;
  const message = `${place} is a former name of ${pathOf(division).join('')}`;
  return { ...resolution, issues: [{ code: 'place-former', message }] };
}

/** A place whose end the register does not know: a village or zone behind a known division, or nothing it knows. */
function resolveUnknown(
  parsed: BodyName,
  division: Division | null,
  rest: string,
  register: Register,
): Resolution {
  const { place, body, form } = parsed;
  const abolished = register.abolished(place) ?? register.abolished(rest);
  if (abolished !== null) {
    const message = `${abolished.name} (${abolished.code}) is no division any more and has no heir by name`;
    return unsettled('place-abolished', message);
  }
  const issue: PlaceIssue = { code: 'place-unknown', message: `${place}: not in the register of divisions` };
  if (division === null && !isLikelyName(place, form, register)) {
    return { value: null, above: [], issues: [issue] };
  }
  const level = levelByName(place);
  const inside = level === 'village' && division !== null;
  const label = inside ? placeLabel(division, register) + rest : place;
  const above = inside && body.chain ? chain(division, body, register) : [];
  const value: ResolvedOrganisation = {
    id: unknownId(division, rest, body, register),
    ...namesOf(label, parsed),
    english: null,
    level,
    region: null,
    parent: above[0]?.id ?? null,
  };
  return { value, above, issues: [issue] };
}

/** Whether an unknown place can be one at all: 云山县, but neither 经开区, which many cities have, nor words before a known place. */
function isLikelyName(place: string, form: BodyName['form'], register: Register): boolean {
  if (form !== 'typed' || place.length > 12 || NAMELESS_ZONE.test(place)) return false;
  if (/全[省市州县区]$/.test(place)) return false;
  for (let start = 1; start < place.length - 1; start++) {
    if (locate(place.slice(start), register).rest === '') return false;
  }
  return true;
}

/** Pinyin of an unknown place behind the known part, its type kept so that it meets no id of the register. */
function unknownId(division: Division | null, rest: string, body: BodyKind, register: Register): string {
  const plain = (division === null ? '' : `${register.idOf(division)}-`) + register.spell(rest, rest);
  return withSign(register.isTaken(plain) ? `unplaced-${plain}` : plain, body);
}

function fromDivision(division: Division, parsed: BodyName, register: Register): Resolution {
  const { body } = parsed;
  const [own, ...above] = chain(division, body, register);
  if (own === undefined) return unsettled('place-unknown', division.name);
  if (body.formal !== undefined) return { value: own, above, issues: [] };
  return { value: { ...own, ...namesOf(placeLabel(division, register), parsed) }, above, issues: [] };
}

/** Formal and short name at a place; a kind without a formal form keeps the one that was printed: 民政厅. */
function namesOf(place: string, { body, formal, place: printed }: BodyName): { name: string; short: string } {
  const own = formal.replace(printed, '{place}');
  return { name: nameWith(body.formal ?? own, place), short: nameWith(body.short ?? own, place) };
}

/** The organisations of one kind from a division up to the national one; only its own where the kind has no chain. */
function chain(division: Division, body: BodyKind, register: Register): ResolvedOrganisation[] {
  const own = organisationOf(division, body, register);
  if (!body.chain) return [own];
  if (division.parent !== null) return [own, ...chain(division.parent, body, register)];
  return body.national === null ? [own] : [own, nationalOf(body)];
}

/** The organisation of one kind at a division: (430600, women-federation) → 岳阳市妇女联合会. */
function organisationOf(division: Division, body: BodyKind, register: Register): ResolvedOrganisation {
  const place = placeLabel(division, register);
  return {
    id: idOf(division, body, register),
    name: nameWith(body.formal ?? `{place}${body.zh}`, place),
    short: nameWith(body.short ?? `{place}${body.zh}`, shortLabel(division, place)),
    english: englishOf(division, body, register),
    level: division.level,
    region: regionOf(division, register),
    parent: parentId(division, body, register),
  };
}

/** English names of a body at a division: (430600, women-federation) → `Yueyang Women's Federation`. */
function englishOf(division: Division, body: BodyKind, { english }: Register): EnglishName {
  const form = division.level === 'province' ? (body.englishProvince ?? body.english) : body.english;
  return {
    name: nameWith(form, english.formalLabel(division)),
    short: nameWith(form, english.label(division)),
  };
}

/** A division in the form of the record: 长沙市望城区 → its code, 望城区, [湖南省, 长沙市, 望城区] and the same in English. */
export function regionOf(division: Division, { english }: Register): Region {
  const names = withAncestors(division).map(english.short).reverse();
  return { code: division.code, name: division.name, path: pathOf(division), english: names };
}

function parentId(division: Division, body: BodyKind, register: Register): string | null {
  if (!body.chain) return null;
  if (division.parent !== null) return idOf(division.parent, body, register);
  return body.national === null ? null : withSign(NATIONAL, body);
}

function nationalOf(body: BodyKind): ResolvedOrganisation {
  const { name, short, english } = body.national ?? { name: body.zh, short: body.zh, english: null };
  return {
    id: withSign(NATIONAL, body),
    name,
    short,
    english,
    level: 'national',
    region: null,
    parent: null,
  };
}

function idOf(division: Division, body: BodyKind, register: Register): string {
  return withSign(register.idOf(division), body);
}

/** Women's federations are known by the place alone, others by their sign behind it: yueyang-gonghui. */
function withSign(id: string, body: BodyKind): string {
  return body.sign === null ? id : `${id}-${body.sign}`;
}

/**
 * The place as it stands in the formal name: 岳阳市, 长沙市望城区, 平江县, 长沙市望城区高塘岭街道.
 * A district stands behind its city, as does any county whose name is not its own alone.
 */
function placeLabel(division: Division, register: Register): string {
  const { parent, level, name } = division;
  if (parent === null || level === 'city') return name;
  if (level === 'township') return placeLabel(parent, register) + name;
  const alone = register.named(name).filter(({ form }) => form === 'formal').length === 1;
  return alone && !name.endsWith('区') ? name : parent.name + name;
}

/** The place as people say it: 湘西州 for 湘西土家族苗族自治州; any other as in the formal name. */
function shortLabel({ name, stem }: Division, label: string): string {
  const short = name.includes('自治') ? shortNames(name, stem)[0] : undefined;
  return short ?? label;
}

/** An organisation of organisations.yml, its parent resolved by the name given there; `stating` breaks a circle of parents. */
function resolveStated(
  stated: NamedOrganisation,
  context: Context,
  register: Register,
  stating: Set<string>,
): Resolution {
  const { id, name, short, english, level } = stated;
  const division = stated.region === null ? null : register.byCode(stated.region);
  const region = division === null ? null : regionOf(division, register);
  const isCircle = stating.has(id);
  stating.add(id);
  const parent =
    stated.parent === null || isCircle ? null : resolveName(stated.parent, context, register, stating);
  const value = { id, name, short, english, level, region, parent: parent?.value?.id ?? null };
  const above = parent?.value ? [parent.value, ...parent.above] : [];
  return { value, above, issues: parent?.issues ?? [] };
}

function settled(value: ResolvedOrganisation, above: ResolvedOrganisation[]): Resolution {
  return { value, above, issues: [] };
}

function unsettled(code: PlaceIssueCode, message: string): Resolution {
  return { value: null, above: [], issues: [{ code, message }] };
}
