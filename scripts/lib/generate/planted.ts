import { LEVELS, type Level } from '../../../src/model/levels.ts';
import type { Author } from './author.ts';
import { COMMON_NAMES, commonName } from './invented.ts';
import type { Random } from './random.ts';

/** What is planted in several plans, and where it began. */
export interface Planted {
  kind: 'campaign' | 'law' | 'passage';
  /** A name, the title of a law, or the words of a passage. */
  text: string;
  origin: { place: string; level: Level; year: number };
  /** Every plan it stands in, with its wording there; fills while plans are written. */
  plans: { id: string; year: number; level: Level; wording: string }[];
}

/** That an author writes something planted from a year on. */
export interface Adoption {
  planted: Planted;
  from: number;
  /** How likely it stands in the plan of a later year. */
  again: number;
}

export interface Planting {
  planted: Planted[];
  adoptions: Map<Author, Adoption[]>;
}

/** Campaigns that spread over the whole country, not over the province of their origin alone. */
const NATIONWIDE = 8;
/** One campaign, law and passage for so many authors. */
const AUTHORS_PER = { campaign: 10, law: 40, passage: 8 } as const;
/** How likely one of the authors in reach takes it up, and writes it again in a later year. */
const TAKEN_UP = { campaign: 0.5, law: 0.6, passage: 0.7 } as const;
const AGAIN = { campaign: 0.75, law: 0.5, passage: 0.1 } as const;

/** Plants campaigns, laws and passages: each begins with one author and spreads, a year or more for each level between. */
export function plantAll(authors: readonly Author[], years: readonly number[], random: Random): Planting {
  const planting: Planting = { planted: [], adoptions: new Map(authors.map((author) => [author, []])) };
  const byProvince = Map.groupBy(authors, ({ division }) => division.province);
  for (const kind of ['campaign', 'law', 'passage'] as const) {
    const amount = Math.min(COMMON_NAMES, Math.max(3, Math.ceil(authors.length / AUTHORS_PER[kind])));
    for (let n = 0; n < amount; n++) {
      const origin = random.pick(authors);
      const everywhere = kind === 'campaign' && n < NATIONWIDE;
      const reach = everywhere ? authors : (byProvince.get(origin.division.province) ?? []);
      const year = years[random.below(Math.max(1, years.length - 3))] as number;
      const planted: Planted = {
        kind,
        text: textOf(kind, n, origin),
        origin: { place: origin.place, level: origin.level, year },
        plans: [],
      };
      planting.planted.push(planted);
      spread(planted, origin, kind === 'passage' ? random.shuffled(reach).slice(0, 5) : reach);
    }
  }
  return planting;

  function spread(planted: Planted, origin: Author, reach: readonly Author[]): void {
    adopt(origin, planted, planted.origin.year);
    for (const author of reach) {
      if (author === origin || !random.chance(TAKEN_UP[planted.kind])) continue;
      const levels = Math.abs(LEVELS.indexOf(author.level) - LEVELS.indexOf(origin.level));
      adopt(author, planted, planted.origin.year + levels + random.below(3));
    }
  }

  function adopt(author: Author, planted: Planted, from: number): void {
    planting.adoptions.get(author)?.push({ planted, from, again: AGAIN[planted.kind] });
  }
}

/** What is planted: 巾帼晨曦护航, 湖南省归雁迎新促进条例, or two sentences that no plan has by itself. */
function textOf(kind: Planted['kind'], n: number, { division }: Author): string {
  if (kind === 'campaign') return `巾帼${commonName(n)}`;
  const name = commonName(COMMON_NAMES - 1 - n);
  if (kind === 'law') return `${division.province.name}${name}促进条例`;
  const other = commonName(Math.floor(COMMON_NAMES / 2) + n);
  return (
    `坚持把${name}作为联系服务妇女群众的重要抓手，推动${other}与基层妇联工作同部署、同落实、同评价，形成一级带一级、层层有回应的工作格局。` +
    `围绕${name}建立定期会商、跟踪问效、典型推广三项制度，及时总结${other}的好做法，让广大妇女群众看得见变化、得得到实惠。`
  );
}
