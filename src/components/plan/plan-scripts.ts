/** What the page of a record runs. */
import '../reading/outline-sheet.ts';
import '../reading/reading-tools.ts';
import '../charts/figure-scripts.ts';
import '../report-error.ts';
import '../search/highlight-query.ts';
import '../clippings/keep-passages.ts';
import '../copy-anchor.ts';
