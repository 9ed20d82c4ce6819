import { depthOf, type Facet, type FacetValue } from '../../search/facets.ts';
import { FACETS, type FacetName, type Filters } from '../../search/filters.ts';
import { searchScriptWords as words } from '../../strings/search.ts';
import type { NameOf } from './facet-names.ts';
import { cloneTemplate, partOf } from './templates.ts';

/** Values of a facet in sight; the others fold away. */
const SHOWN = 8;
/** Values folded away at most: of thousands of organisations the rest is reached by region and level. */
const FOLDED = 100;

/** Asks for a value to be chosen or let go. */
export type Toggle = (facet: FacetName, value: string) => void;

/** Fills the groups of facets with their values, and hides what offers no choice. */
export function drawFacets(page: ParentNode, facets: readonly Facet[], nameOf: NameOf): void {
  for (const { name, values } of facets) {
    const group = page.querySelector<HTMLElement>(`[data-facet=${name}]`);
    if (!group) continue;
    group.hidden = values.length < 2 && !values.some(({ chosen }) => chosen);
    const options = leadWithChosen(values).map((value) => () => drawOption(page, name, value, nameOf));
    partOf(group, 'values').replaceChildren(...options.slice(0, SHOWN).map((draw) => draw()));
    drawMore(group, options.slice(SHOWN));
  }
  partOf(page, 'facets').hidden = !page.querySelector('[data-facet]:not([hidden])');
}

/** Chosen values of a long list come first, so that none is folded away. */
function leadWithChosen(values: readonly FacetValue[]): readonly FacetValue[] {
  if (values.length <= SHOWN) return values;
  return [...values.filter(({ chosen }) => chosen), ...values.filter(({ chosen }) => !chosen)];
}

/** Options folded away are made when they are first looked at. */
function drawMore(group: HTMLElement, rest: readonly (() => Element)[]): void {
  const more = partOf<HTMLDetailsElement>(group, 'more-values');
  const list = partOf(more, 'rest-values');
  const fill = () => {
    if (more.open) list.replaceChildren(...rest.slice(0, FOLDED).map((draw) => draw()));
  };
  more.hidden = rest.length === 0;
  more.ontoggle = fill;
  partOf(more, 'more-count').textContent = words.moreValues(rest.length);
  partOf(more, 'too-many').textContent = rest.length > FOLDED ? words.tooMany(rest.length - FOLDED) : '';
  list.replaceChildren();
  fill();
}

function drawOption(
  page: ParentNode,
  facet: FacetName,
  { value, count, chosen }: FacetValue,
  nameOf: NameOf,
) {
  const option = cloneTemplate(page, 'option');
  const box = option.querySelector('input');
  if (!box) throw new Error('an option without its box');
  Object.assign(box, { name: facet, value, checked: chosen });
  box.dataset.key = `box ${facet} ${value}`;
  partOf(option, 'name').textContent = nameOf(facet, value);
  partOf(option, 'count').textContent = String(count);
  if (facet === 'region') option.firstElementChild?.setAttribute('data-depth', String(depthOf(value)));
  return option;
}

/** The chosen values as buttons that take them away again. */
export function drawChips(page: ParentNode, filters: Filters, nameOf: NameOf, toggle: Toggle): void {
  const chips = FACETS.flatMap((facet) =>
    (filters[facet] ?? []).map((value) => {
      const chip = cloneTemplate(page, 'chip');
      const button = chip.querySelector('button');
      const group = page.querySelector(`[data-facet=${facet}] > summary`)?.textContent ?? '';
      partOf(chip, 'name').textContent = `${group} ${nameOf(facet, value)}`;
      button?.setAttribute('aria-label', words.unfilter(group, nameOf(facet, value)));
      button?.setAttribute('data-key', `chip ${facet} ${value}`);
      button?.addEventListener('click', () => toggle(facet, value));
      return chip;
    }),
  );
  partOf(page, 'chips').replaceChildren(...chips);
  partOf(page, 'chosen').hidden = chips.length === 0;
}
