import type { Level } from '../../../src/model/levels.ts';
import type { PlanRecord } from '../../../src/model/record.ts';
import { openRegister } from '../resolve/register.ts';
import { type Author, chooseAuthors, countAuthors } from './author.ts';
import { composeDraft, type Draft, printDraft } from './compose.ts';
import { uniqueName } from './invented.ts';
import { takeMaterial } from './material.ts';
import { type Adoption, type Planted, plantAll } from './planted.ts';
import { openRandom, type Random } from './random.ts';
import { openSlots } from './slots.ts';
import { plantedSentence, uniqueSentence } from './wording.ts';

/** Years of which each federation has a plan. */
const YEARS = Array.from({ length: 10 }, (_, i) => 2016 + i);

/** What is true of one generated plan. */
export interface PlanTruth {
  file: string;
  id: string;
  year: number;
  level: Level;
  /** GB/T 2260 code of its place. */
  region: string;
  /** Titles of its sections, and the headings of their items. */
  sections: { title: string; items: string[] }[];
  /** A name that no other plan has. */
  unique: string;
}

/** A generated document and its truth. */
export interface GeneratedPlan {
  text: string;
  truth: PlanTruth;
}

/** Thrown where the register has too few places for the plans asked for, or there is nothing to take sentences from. */
export class GenerateError extends Error {}

/** What was planted, complete once all plans are taken. */
export interface Generation {
  plans: Iterable<GeneratedPlan>;
  planted: readonly Planted[];
}

/**
 * Plausible plans made of the sentences of real ones, the same for the same seed: ten years of each federation, the
 * levels in the numbers of real life. Throws GenerateError.
 */
export function generatePlans(
  records: readonly PlanRecord[],
  lookups: string,
  { plans, seed }: { plans: number; seed: number },
): Generation {
  const register = openRegister(lookups);
  const material = takeMaterial(records, register);
  if (material.areas.length < 5 || material.openings.length === 0)
    throw new GenerateError('the documents hold too few full plans to make others of');
  const most = countAuthors(register) * YEARS.length;
  if (plans > most) throw new GenerateError(`the register has places for ${most} plans at most`);
  const random = openRandom(seed);
  const authors = chooseAuthors(Math.ceil(plans / YEARS.length), register, random);
  const { planted, adoptions } = plantAll(authors, YEARS, random);
  return { plans: writeAll(), planted };

  function* writeAll(): Generator<GeneratedPlan> {
    for (let n = 0; n < plans; n++) {
      const author = authors[Math.floor(n / YEARS.length)] as Author;
      const year = YEARS[n % YEARS.length] as number;
      const fill = openSlots(author.division, year, register, random);
      const unique = uniqueName(n);
      const sentences = [
        ...plantedHere(author, year, adoptions.get(author) ?? [], fill, random),
        uniqueSentence(unique, random),
      ];
      const draft = composeDraft(author, year, material, sentences, fill, random);
      yield { text: printDraft(draft, random), truth: truthOf(draft, n, unique) };
    }
  }
}

/** Sentences for what this plan takes up or carries on, each noted in the truth of what was planted. */
function plantedHere(
  author: Author,
  year: number,
  adoptions: readonly Adoption[],
  fill: (template: string) => string,
  random: Random,
): string[] {
  return adoptions.flatMap(({ planted, from, again }) => {
    if (year < from || (year > from && !random.chance(again))) return [];
    const { sentence, wording } = plantedSentence(planted, year === from, random);
    planted.plans.push({ id: idOf(author, year), year, level: author.level, wording: fill(wording) });
    return [sentence];
  });
}

function idOf({ place }: Author, year: number): string {
  return `${place}-${year}-plan`;
}

function truthOf({ author, year, sections }: Draft, n: number, unique: string): PlanTruth {
  return {
    file: `plan-${String(n + 1).padStart(5, '0')}.txt`,
    id: idOf(author, year),
    year,
    level: author.level,
    region: author.division.code,
    sections: sections.map(({ title, items }) => ({ title, items: items.map(({ heading }) => heading) })),
    unique,
  };
}
