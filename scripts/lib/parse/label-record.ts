import type { Item, PlanRecord } from '../../../src/model/record.ts';
import type { ThemedText } from '../../../src/model/text.ts';
import type { ThemeLexicon } from '../../../src/model/theme.ts';
import { simplify } from '../read/simplify.ts';
import { labelThemes } from './themes.ts';

/** The record with theme labels on every item, on sections' own paragraphs, and on the body where it has no sections. */
export function labelRecord(record: PlanRecord, lexicon: ThemeLexicon): PlanRecord {
  const labelText = (text: ThemedText): ThemedText => ({
    ...text,
    themes: labelThemes({ heading: null, text: simplify(text.text) }, lexicon),
  });
  const labelItem = (item: Item): Item => {
    const items = item.items.map(labelItem);
    const text = [...item.paragraphs.map((p) => p.text), ...item.items.map(bodyOf)].join('\n');
    return {
      ...item,
      items,
      themes: labelThemes({ heading: simplify(item.heading), text: simplify(text) }, lexicon),
    };
  };
  return {
    ...record,
    opening: record.sections.length === 0 ? record.opening.map(labelText) : record.opening,
    sections: record.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map(labelText),
      items: section.items.map(labelItem),
    })),
  };
}

function bodyOf(item: Item): string {
  return [item.heading, ...item.paragraphs.map((p) => p.text), ...item.items.map(bodyOf)].join('\n');
}
