import { canonical, href, planPath, sharedHref, sourceHref } from '../../address.ts';
import type { PlanPart } from '../../charts/plan-order.ts';
import type { PeerMedians } from '../../charts/profile-median.ts';
import type { RecordThemes } from '../../charts/theme-series.ts';
import type { OutlineEntry } from '../../model/outline.ts';
import type { NamedRecord } from '../../model/record-name.ts';
import type { SourceDocument } from '../../model/source.ts';
import { beside as besideWords } from '../../strings/beside.ts';
import { charts } from '../../strings/charts.ts';
import { names as nameWords } from '../../strings/names.ts';
import { reading } from '../../strings/reading.ts';
import { ui } from '../../strings/ui.ts';
import { planOrderFigure } from '../charts/plan-order-figure.ts';
import { themeProfileFigure } from '../charts/theme-profile-figure.ts';
import '../clippings/passage-bar.css';
import { markStyle } from '../mark-styles.ts';
import { nameGroups } from '../name-groups.ts';
import { type ReadingBar, readingBar } from '../reading/reading-bar.ts';
import '../search/highlight-query.css';
import { attributes, type Html, html } from '../tree/html.ts';
import { attachmentSection } from './attachment.ts';
import { type BesidePanelRow, besidePanel, type Lowers } from './beside-panel.ts';
import { markLegend } from './mark-legend.ts';
import type { NeighbourEntries } from './neighbour-links.ts';
import { outlineSheet } from './outline.ts';
import './plan-article.css';
import { planAfter } from './plan-after.ts';
import { planHead } from './plan-head.ts';
import { type Margin, planSection, themedPassage } from './plan-section.ts';
import { reportLine } from './report-line.ts';

/** What the page of a record shows. */
export interface PlanArticle {
  entry: NamedRecord;
  source: SourceDocument;
  margin: Margin;
  outline: readonly OutlineEntry[];
  /** Themes that label something in the text, with the number of passages. */
  themesInText: ReadingBar['themes'];
  /** Names in the text by kind. */
  names: Parameters<typeof nameGroups>[0];
  /** Null for what has no profile. */
  charts: PlanCharts | null;
  beside: { rows: readonly BesidePanelRow[]; lowers: Lowers | null };
  /** Short name of an organisation by its id. */
  nameOf: (organisation: string) => string;
  neighbours: NeighbourEntries;
  citation: string;
  /** Version of the record. */
  version: string;
  /** Where reports of errors go; null where that is not set. */
  reportTarget: string | null;
}

/** What the charts of a plan draw. */
export interface PlanCharts {
  counts: RecordThemes;
  parts: PlanPart[];
  leading: string[];
  peers: PeerMedians | null;
  /** Version of what the profile draws: of the record and of what it is held against. */
  version: string;
  /** Where the items of a theme are listed. */
  hrefOf: (theme: string) => string;
}

/**
 * The page of a record below its breadcrumbs. Its scripts are `plan-scripts.ts`. Ten thousand pages are made of it: it
 * is one text, for Astro a single piece.
 */
export function planArticle(article: PlanArticle): Html {
  const { entry, source, margin, outline } = article;
  const { record } = entry;
  const head = planHead({ entry, source: source.id, marks: margin.marks, isCompared: isCompared(article) });
  const copied = attributes({ 'data-copied': ui.plan.copied, 'data-failed': reading.noClipboard });
  return html`
    <article class="plan">
      ${head}
      <div class="desk">
        ${outlineSheet(outline, restOf(article))}
        <copy-anchor class="reading"${copied}>${readingOf(article)}</copy-anchor>
      </div>
      <highlight-query hidden data-index="${sharedHref('/pagefind/')}"></highlight-query>
      <keep-passages class="no-print" data-record="${record.id}"></keep-passages>
    </article>`;
}

function isCompared({ beside }: PlanArticle): boolean {
  return beside.rows.length > 0 || beside.lowers !== null;
}

/** The parts of the page behind the text. */
function restOf(article: PlanArticle): { id: string; text: string }[] {
  const { names, charts } = article;
  return [
    ...(names.length === 0 ? [] : [{ id: 'names', text: nameWords.plan.names }]),
    ...(charts === null ? [] : [{ id: 'profile', text: ui.plan.profile }]),
    ...(isCompared(article) ? [{ id: 'beside', text: besideWords.panel.title }] : []),
    { id: 'neighbours', text: ui.plan.neighbours },
    { id: 'facts', text: ui.plan.facts },
    { id: 'checks', text: ui.plan.checks },
    { id: 'cite', text: ui.plan.cite },
  ];
}

function readingOf(article: PlanArticle): Html {
  const { entry, source, margin, themesInText, neighbours, citation, version, reportTarget } = article;
  const { record, name } = entry;
  const { marks, notes } = margin;
  const place = { href: sourceHref(source.id), file: source.file, lines: record.source.lines };
  const looks = new Set([...(marks?.values() ?? [])].flat().map(({ kind }) => markStyle(kind)));
  const address = canonical(planPath(record.id));
  return html`
    ${readingBar({ themes: themesInText, source: place })}
    ${markLegend(looks)}
    ${record.opening.map((passage) => themedPassage(passage, margin))}
    ${record.sections.map((section) => planSection(section, margin))}
    ${record.attachments.map((attachment) => attachmentSection(attachment, marks, notes))}
    ${article.names.length > 0 && namesBlock(article)}
    ${article.charts !== null && chartsBlock(article, article.charts)}
    ${isCompared(article) && besideBlock(article)}
    ${planAfter({ entry, source, neighbours, citation })}
    ${reportLine({ record: record.id, name, address, version, target: reportTarget })}`;
}

function namesBlock({ names }: PlanArticle): Html {
  return html`
    <section class="block names no-print" aria-labelledby="names">
      <h2 id="names">${nameWords.plan.names}</h2>
      <p class="soft small">${nameWords.plan.namesLead}</p>
      ${nameGroups(names)}
    </section>`;
}

function chartsBlock({ entry, margin, version }: PlanArticle, drawn: PlanCharts): Html {
  const { counts, parts, leading, peers, hrefOf } = drawn;
  const themes = [...margin.themes.values()];
  const pathname = href(planPath(entry.record.id));
  const unlabelled = parts.flatMap(({ units }) => units.filter(({ theme }) => theme === null));
  return html`
    <div class="profile">
      ${planOrderFigure({ id: 'order', of: entry.name, themes, parts, leading, version, pathname })}
      ${themeProfileFigure({
        ...{ id: 'profile', heading: ui.plan.profile, title: charts.titled(entry.name, ui.plan.profile) },
        ...{ themes, counts, peers, version: drawn.version, unlabelled, hrefOf, pathname },
      })}
    </div>`;
}

function besideBlock({ beside: { rows, lowers }, nameOf }: PlanArticle): Html {
  const words = besideWords.panel;
  return html`
    <section class="block beside no-print" aria-labelledby="beside">
      <h2 id="beside">${words.title}</h2>
      <p class="soft small">${words.lead} <a class="to" href="${href('/about/')}#comparing">${words.method}</a></p>
      ${besidePanel(rows, lowers, nameOf)}
    </section>`;
}
