/** What the figures of a page run. */
import './chart-tools.ts';
import './passage-panel.ts';
