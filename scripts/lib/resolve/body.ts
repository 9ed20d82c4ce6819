import { type Bodies, type BodyKind, LOOKUPS, readNameLookups } from './lookups.ts';

/** What an organisation's name says by its form alone. */
export interface BodyName {
  /** As printed: 长沙市望城区; 省 where it is relative; 全国 for a national body. */
  place: string;
  /** `national` 全国妇联 · `relative` 省妇联, to be settled by the document · `typed` 岳阳市妇联 · `bare` 岳阳妇联, which by form could be any word. */
  form: 'national' | 'relative' | 'typed' | 'bare';
  body: BodyKind;
  /** With the place as printed: 岳阳市妇联, 岳阳市妇女联合会. */
  short: string;
  formal: string;
  /** Part of the body that signs: 办公室; null where it is the body itself. */
  qualifier: string | null;
}

/** A form split at {place}, for comparing without a pattern. */
interface Form {
  before: string;
  after: string;
  body: BodyKind;
}

const RELATIVE =
  /^(?:[我本](?=.))?(?:省|自治区|直辖市|市|自治州|州|盟|地区|县|自治县|区|旗|镇|乡|街道|村|社区)$/;
const TYPED = /(?:省|自治区|行政区|市|州|盟|地区|县|区|旗|镇|乡|苏木|街道|村|社区|农场|林场|兵团|新城|园)$/;
const HAN_ONLY = /^\p{Script=Han}+$/u;
/** The longest printed path of divisions, with all its types, stays below this. */
const LONGEST_PLACE = 40;

const formsOf = new WeakMap<Bodies, Form[]>();

/**
 * Recognises that a whole line is the name of an organisation, by its form only: 岳阳市妇女联合会, 湖 南 省 妇 联,
 * 共青团岳阳市委员会, 望城区高塘岭街道办事处, 市妇联. Blanks do not count. Null for any other line, and for words
 * such as 各级妇联. A `bare` result (岳阳妇联) is a name only if its place is known to the register.
 */
export function parseBodyName(text: string, bodies: Bodies = defaultBodies()): BodyName | null {
  const name = withoutBlanks(text);
  if (name.length > LONGEST_PLACE + 20) return null;
  const whole = parseWhole(name, bodies);
  if (whole !== null) return whole;
  for (const unit of bodies.units) {
    if (!name.endsWith(unit)) continue;
    const found = parseWhole(name.slice(0, -unit.length), bodies);
    if (found !== null) return { ...found, qualifier: unit };
  }
  return null;
}

/** A line without any blank: 湖 南 省 妇 联 → 湖南省妇联. */
export function withoutBlanks(text: string): string {
  return text.replace(/[\s\u3000\u200b\ufeff]+/g, '');
}

/** Sets a place into a form: ("{place}妇联", "岳阳市") → 岳阳市妇联. */
export function nameWith(form: string, place: string): string {
  return form.replace('{place}', () => place);
}

/** Every form of a kind of body, without the place, that ends a name: 妇女联合会, 妇联. */
export function endings(body: BodyKind): string[] {
  return body.forms.filter((form) => form.startsWith('{place}')).map((form) => form.slice('{place}'.length));
}

function parseWhole(name: string, bodies: Bodies): BodyName | null {
  for (const body of bodies.bodies) {
    if (body.national?.forms.includes(name)) {
      const { name: formal, short } = body.national;
      return { place: '全国', form: 'national', body, short, formal, qualifier: null };
    }
  }
  for (const form of openForms(bodies)) {
    if (!name.startsWith(form.before) || !name.endsWith(form.after)) continue;
    const place = name.slice(form.before.length, name.length - form.after.length);
    const kind = formOfPlace(place, form, bodies);
    if (kind !== null) return named(place, kind, form);
  }
  return null;
}

function named(place: string, form: BodyName['form'], { body, before, after }: Form): BodyName {
  const printed = before + place + after;
  const formal = body.formal === undefined ? printed : nameWith(body.formal, place);
  const short = body.short === undefined ? printed : nameWith(body.short, place);
  return { place, form, body, short, formal, qualifier: null };
}

/** What kind of place this is, or null where it is none: 各级, 全市, 深化“破难”行动. */
function formOfPlace(place: string, form: Form, bodies: Bodies): BodyName['form'] | null {
  const { placeEndings } = form.body;
  if (place.length === 0 || place.length > LONGEST_PLACE || !HAN_ONLY.test(place)) return null;
  if (placeEndings !== undefined && !placeEndings.some((ending) => place.endsWith(ending))) return null;
  if (bodies.notPlaces.includes(place) || place.endsWith('级')) return null;
  if (bodies.notPlaceStarts.some((word) => place.startsWith(word))) return null;
  if (openForms(bodies).some(({ after }) => after.length > 1 && place.includes(after))) return null;
  if (RELATIVE.test(place)) return 'relative';
  if (place.length < 2) return null;
  return TYPED.test(place) ? 'typed' : 'bare';
}

/** All forms of all bodies, the longest first, so that 共青团…委员会 is tried before …委员会. */
function openForms(bodies: Bodies): Form[] {
  const known = formsOf.get(bodies);
  if (known !== undefined) return known;
  const forms = bodies.bodies.flatMap((body) =>
    body.forms.map((form) => {
      const [before = '', after = ''] = form.split('{place}');
      return { before, after, body };
    }),
  );
  forms.sort((a, b) => b.before.length + b.after.length - a.before.length - a.after.length);
  formsOf.set(bodies, forms);
  return forms;
}

let bodies: Bodies | undefined;

function defaultBodies(): Bodies {
  bodies ??= readNameLookups(LOOKUPS).bodies;
  return bodies;
}
