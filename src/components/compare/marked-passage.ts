import type { Segment } from '../../compare/segments.ts';
import { compareWords as words } from '../../strings/compare.ts';
import { branch, type Child } from '../tree/tree.ts';

/** What a stretch that stands elsewhere leads to. */
export interface Elsewhere {
  /** Anchor of the passage on the other side. */
  anchor: string;
  /** 岳阳市妇联 · 2021 · 工作要点 */
  name: string;
}

/**
 * A passage cut into what it shares and what is its own. What is shared links to the other side; `elsewhere` gives the
 * first of the other sides of a run. `data-runs` names the runs, so that a script can light both sides.
 */
export function markPassage(
  text: string,
  segments: readonly Segment[],
  elsewhere: (run: number) => Elsewhere,
): Child[] {
  const pieces: Child[] = [];
  let at = 0;
  for (const { start, end, formula, runs } of segments) {
    pieces.push(text.slice(at, start));
    const { anchor, name } = elsewhere(runs[0] ?? 0);
    pieces.push(
      branch(
        'a',
        {
          class: formula ? 'same formulaic' : 'same',
          href: `#${anchor}`,
          'data-runs': runs.join(' '),
          title: formula ? words.formulaIn(name) : words.sameIn(name),
        },
        text.slice(start, end),
      ),
    );
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.filter((piece) => piece !== '');
}
