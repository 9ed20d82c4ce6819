import { type Division, isInside } from './division.ts';
import type { Register } from './register.ts';
import { LONGEST_NAME, NAME_FORMS, type Named } from './register-names.ts';

/** What a printed place may be: the divisions it may name, and what is left behind the part that is known. */
export interface Located {
  /** None: unknown; one: settled; several: ambiguous. */
  divisions: Division[];
  /** Whether the name is one of an earlier time: 望城县. */
  former: boolean;
  /** Characters of the place behind the known part: 经济技术开发区; empty where all of it is known. */
  rest: string;
}

/** One way of reading a place from its start as names, each inside the one before. */
interface Reading extends Named {
  end: number;
}

/**
 * Reads a printed place as a path of divisions: 长沙市望城区, 湖南省长沙市望城区, 长沙望城 → 430112.
 * Levels may be left out, names may be short. 朝阳区 → two divisions; 岳阳经济技术开发区 → 岳阳市 with a rest.
 */
export function locate(place: string, register: Register): Located {
  const readings: Reading[] = [];
  read(0, null);
  const whole = readings.filter(({ end }) => end === place.length);
  if (whole.length > 0) return { ...choose(whole), rest: '' };
  const end = readings.reduce((longest, reading) => Math.max(longest, reading.end), 0);
  const longest = readings.filter((reading) => reading.end === end);
  return { ...choose(longest), rest: place.slice(end) };

  /** Collects every reading that goes on at `start` inside `outer`; a path is at most four divisions long. */
  function read(start: number, outer: Division | null): void {
    const last = Math.min(place.length, start + LONGEST_NAME);
    for (let end = start + 2; end <= last; end++) {
      for (const { division, form } of register.named(place.slice(start, end))) {
        if (outer !== null && !isInside(division, outer)) continue;
        readings.push({ division, form, end });
        if (end < place.length) read(end, division);
      }
    }
  }
}

/** Of several readings, those by the surest form of a name; a stem alone means the highest of those that lie in each other. */
function choose(readings: Reading[]): Omit<Located, 'rest'> {
  const form = NAME_FORMS.find((candidate) => readings.some((reading) => reading.form === candidate));
  const divisions = [
    ...new Set(readings.filter((reading) => reading.form === form).map(({ division }) => division)),
  ];
  return { divisions: form === 'bare' ? outermost(divisions) : divisions, former: form === 'former' };
}

/**
 * What a name without its type means: 湖南 the province, always; 岳阳 the city, since 岳阳县 lies in it.
 * All of them where none holds the others.
 */
function outermost(divisions: Division[]): Division[] {
  const province = divisions.find(({ level }) => level === 'province');
  if (province !== undefined) return [province];
  const outer = divisions.find((division) =>
    divisions.every((other) => other === division || isInside(other, division)),
  );
  return outer === undefined ? divisions : [outer];
}
