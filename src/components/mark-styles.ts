import type { PlaceMark } from '../model/place-mark.ts';

/** How a mark is drawn: kinds that serve alike look alike. */
export type MarkStyle = 'name' | 'honour' | 'place' | 'formula' | 'law' | 'target' | 'shared' | 'withheld';

/** The look of a kind of mark; each differs from the others in its line, not in colour alone. */
export function markStyle(kind: PlaceMark['kind']): MarkStyle {
  switch (kind) {
    case 'target':
    case 'shared':
    case 'withheld':
    case 'honour':
    case 'formula':
      return kind;
    case 'venue':
    case 'platform':
    case 'welfare':
      return 'place';
    case 'law':
    case 'document':
      return 'law';
    default:
      return 'name';
  }
}
