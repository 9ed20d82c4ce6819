import type { HitMatrix, RowFacet } from '../../search/matrix.ts';
import { searchScriptWords as words } from '../../strings/search.ts';
import type { NameOf } from './facet-names.ts';
import { partOf } from './templates.ts';

/** Asks to see one cell. */
export type Choose = (rowFacet: RowFacet, row: string, year: string) => void;

/** Draws the matrix as a table whose cells are buttons; none hides it. `unit`: what the numbers count. */
export function drawMatrix(
  page: ParentNode,
  matrix: HitMatrix | null,
  unit: 'passages' | 'records',
  nameOf: NameOf,
  choose: Choose,
): void {
  const frame = partOf<HTMLDetailsElement>(page, 'matrix');
  frame.hidden = matrix === null;
  if (matrix === null) return;
  const years = matrix.years.map(({ value, total }) => ({ value, total, name: nameOf('year', value) }));
  const corner = page.querySelector(`[data-facet=${matrix.rowFacet}] > summary`)?.textContent ?? '';
  partOf(page, 'matrix-name').textContent = words.matrixOf(matrix.rows.length, corner, years.length);
  partOf(page, 'matrix-caption').textContent =
    words[unit === 'passages' ? 'matrixPassages' : 'matrixRecords'];
  partOf(page, 'matrix-years').replaceChildren(
    line(...[corner, ...years.map(({ name }) => name), words.total].map((text) => head('col', text))),
  );
  partOf(page, 'matrix-rows').replaceChildren(
    ...matrix.rows.map((row) => {
      const name = nameOf(matrix.rowFacet, row.value);
      const cells = row.cells.map(({ count, shade }, i) => {
        const year = years[i];
        if (count === 0 || !year) return cell('shade-0', '·');
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = String(count);
        button.setAttribute('aria-label', words.cell(name, year.name, count, words.units[unit]));
        button.dataset.key = `cell ${row.value} ${year.value}`;
        button.addEventListener('click', () => choose(matrix.rowFacet, row.value, year.value));
        return cell(`shade-${shade}`, button);
      });
      return line(head('row', name), ...cells, cell('', String(row.total)));
    }),
  );
  const totals = [...years.map(({ total }) => total), matrix.total];
  partOf(page, 'matrix-totals').replaceChildren(
    line(head('row', words.total), ...totals.map((total) => cell('', String(total)))),
  );
  hintAtScroll(frame, partOf(page, 'matrix-hint'));
}

/** Says that the table can be moved where it is wider than its frame. */
function hintAtScroll(frame: HTMLDetailsElement, hint: HTMLElement): void {
  const scroller = frame.querySelector('section');
  const show = () => {
    hint.hidden = scroller === null || scroller.scrollWidth <= scroller.clientWidth;
  };
  frame.ontoggle = show;
  show();
}

function line(...cells: Element[]): Element {
  const row = document.createElement('tr');
  row.append(...cells);
  return row;
}

function head(scope: 'row' | 'col', text: string): Element {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}

function cell(className: string, content: string | Element): Element {
  const made = document.createElement('td');
  if (className !== '') made.className = className;
  made.append(content);
  return made;
}
