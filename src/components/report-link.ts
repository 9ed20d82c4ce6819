import { reportHelpHref } from '../address.ts';
import { reportHref, writeReport } from '../model/error-report.ts';
import { reportScriptWords, reportWords } from '../strings/report-error.ts';
import { printedText } from './clippings/selected-part.ts';

export { reportScriptWords };

/** Where a passage is reported, or words selected in it, from what the page says of its record. */
export function reportLink(page: DOMStringMap, passage: string, part?: string): string {
  const { record = '', name = '', address = '', version = '', target } = page;
  if (target === undefined) return reportHelpHref(record, passage);
  const place = { address: `${address}#${passage}`, name, quote: part ?? textOf(passage), version };
  return reportHref(target, writeReport(place, reportWords));
}

function textOf(passage: string): string {
  const copy = document.getElementById(passage)?.cloneNode(true);
  return copy instanceof Element ? printedText(copy) : '';
}
