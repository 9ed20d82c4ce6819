import { formatMeasure } from '../../charts/measures.ts';
import { layoutProfile, PROFILE, type ProfileBar, type ProfileDatum } from '../../charts/profile.ts';
import { charts } from '../../strings/charts.ts';
import { joins } from '../../strings/joins.ts';
import { attributes, type Html, html } from '../tree/html.ts';
import './theme-profile.css';

/** A bar of the profile: a theme, or what carries no label. */
export interface ProfileTheme extends ProfileDatum {
  /** Full name, for those who point at the bar. */
  name: string;
  /** Where its passages are listed. */
  href: string;
  /** Whether it is what is left over. */
  rest: boolean;
}

/** A profile as a drawing, each bar a link to its passages; `top` is the share at which a bar fills the width. */
export function themeProfileDrawing(
  data: ProfileTheme[],
  { heading, description, top }: { heading: string; description: string; top: number | undefined },
): Html {
  const { width, height, zero, bars } = layoutProfile(data, {
    width: 320,
    ...(top !== undefined && { top }),
  });
  return html`
    <svg class="theme-profile" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-size="${PROFILE.fontSize}">
      <title>${heading}</title>
      <desc>${description}</desc>
      <line class="zero" x1="${zero}" x2="${zero}" y1="0" y2="${height}"></line>
      ${bars.map(barHtml)}
    </svg>`;
}

function barHtml({ datum, line, bar, tick, labelX, valueX, baseline }: ProfileBar<ProfileTheme>): Html {
  const isNone = datum.value === 0;
  const tag = isNone ? html`g` : html`a`;
  const look = `line${datum.rest ? ' rest' : ''}${isNone ? ' none' : ''}`;
  return html`
    <${tag}${attributes({ href: isNone ? undefined : datum.href, class: look })}>
      <title>${sayBar(datum)}</title>
      <rect class="reach" x="${line.left}" y="${line.top}" width="${line.right - line.left}" height="${line.bottom - line.top}"></rect>
      <text class="name" x="${labelX}" y="${baseline}" text-anchor="end">${datum.label}</text>
      <rect class="bar" x="${bar.left}" y="${bar.top}" width="${Math.round((bar.right - bar.left) * 100) / 100}" height="${bar.bottom - bar.top}"></rect>
      ${tick !== null && ['edge', 'tick'].map((part) => html`<line class="${part}" x1="${tick}" x2="${tick}" y1="${line.top + 3}" y2="${line.bottom - 3}"></line>`)}
      <text class="value" x="${valueX}" y="${baseline}">${datum.text}</text>
    </${tag}>`;
}

function sayBar({ name, text, median }: ProfileTheme): string {
  const own = charts.profile.bar(name, text);
  return (median ?? null) === null
    ? own
    : joins.clauses([own, charts.profile.medianOf(formatMeasure(median ?? 0, 'share'))]);
}
