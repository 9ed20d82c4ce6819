/** A record as an engine shows it: its id and the ids of its passages that hold the query. */
export interface Shown {
  id: string;
  passages: string[];
}

/** What an engine answers: the records one sees at once, best first, and how to have the others, if any. */
export interface Reply {
  first: Shown[];
  rest: (() => Promise<Shown[]>) | null;
}

/** Asks one question. */
export type Engine = (query: string) => Promise<Reply>;

/** Records shown at once by every engine, read and ready; the clock stops there. */
export const AT_ONCE = 20;

/** A question asked: time until the first records could be shown (ms), and these. */
export interface Asked {
  ms: number;
  records: Shown[];
  /** Whether there are more to read. */
  more: boolean;
}

/** What a bundled engine offers to whoever drives the page. */
export interface Driver {
  /** Asks one after the other. The engine is loaded with the first question ever, within its time. */
  ask(queries: string[]): Promise<Asked[]>;
  /** The further records of the question asked at this place, counted from 0. Read apart, so that they warm no other question. */
  rest(place: number): Promise<Shown[]>;
}

export function driverOf(open: () => Promise<Engine>): Driver {
  let opening: Promise<Engine> | undefined;
  const rests: Reply['rest'][] = [];
  return {
    async ask(queries) {
      const asked: Asked[] = [];
      for (const query of queries) {
        const began = performance.now();
        opening ??= open();
        const engine = await opening;
        const { first, rest } = await engine(query);
        asked.push({ ms: performance.now() - began, records: first, more: rest !== null });
        rests.push(rest);
      }
      return asked;
    },
    async rest(place) {
      return (await rests[place]?.()) ?? [];
    },
  };
}
