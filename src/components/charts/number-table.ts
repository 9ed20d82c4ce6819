import { Html } from '../tree/html.ts';
import { printTree } from '../tree/tree.ts';
import { type NumberColumns, numberTableTree } from './number-table-tree.ts';
import './number-table.css';
import { scrollFrame } from './scroll-frame.ts';

/** The numbers of a chart as a table that scrolls where it is wide. */
export function numberTable(columns: NumberColumns): Html {
  return scrollFrame(columns.caption, new Html(printTree(numberTableTree(columns))));
}
