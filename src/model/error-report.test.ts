import { describe, expect, it } from 'vitest';
import { reportWords } from '../strings/report-error.ts';
import { readReportTarget, reportHref, writeReport } from './error-report.ts';

const place = {
  address: 'https://example.org/plans/yueyang-2021-plan/#s1-p1',
  name: '岳阳市妇联 · 2021 · 工作要点',
  quote: '联系人 ［电话略］ & 100%',
  version: '0123abcd',
};

describe('writeReport', () => {
  it('holds address, name, text and version of the corpus', () => {
    const { subject, body } = writeReport(place, reportWords);
    expect(subject).toContain(place.name);
    for (const part of Object.values(place)) expect(body).toContain(part);
  });

  it('shortens long text in whole characters, marked as shortened', () => {
    const { body } = writeReport({ ...place, quote: '𠮷'.repeat(500) }, reportWords);
    expect(body).toContain(`${'𠮷'.repeat(80)}…`);
    expect(body).not.toContain('𠮷'.repeat(81));
  });

  it('names no text where the whole page is meant', () => {
    expect(writeReport({ ...place, quote: '' }, reportWords).body).not.toContain('原文');
  });
});

describe('reportHref', () => {
  const report = writeReport(place, reportWords);

  it('writes a letter whose blanks and breaks mail programs read', () => {
    const href = reportHref('mailto:a@example.org', report);
    expect(href).not.toMatch(/[+\s]|&amp;/);
    const query = new URL(href).search
      .slice(1)
      .split('&')
      .map((part) => part.split('='));
    expect(query.map(([name]) => name)).toEqual(['subject', 'body']);
    expect(decodeURIComponent(query[1]?.[1] ?? '')).toBe(report.body.replaceAll('\n', '\r\n'));
  });

  it('adds title and body to a form and keeps what the form was given', () => {
    const url = new URL(reportHref('https://example.org/issues/new?labels=text', report));
    expect(Object.fromEntries(url.searchParams)).toEqual({
      labels: 'text',
      title: report.subject,
      body: report.body,
    });
  });

  it('stays short enough for any mail program however long name and text are', () => {
    const long = { ...place, name: '长'.repeat(500), quote: '文'.repeat(5000) };
    expect(reportHref('mailto:a@example.org', writeReport(long, reportWords)).length).toBeLessThan(2900);
    const usual = { ...place, quote: '文'.repeat(5000) };
    expect(reportHref('mailto:a@example.org', writeReport(usual, reportWords)).length).toBeLessThan(2000);
  });

  it('takes half a character for what it is instead of failing', () => {
    expect(
      reportHref('mailto:a@example.org', writeReport({ ...place, quote: '\ud842' }, reportWords)),
    ).toContain(encodeURIComponent('�'));
  });
});

describe('readReportTarget', () => {
  it.each(['mailto:a@example.org', 'https://example.org/issues/new?labels=text'])('takes %s', (target) => {
    expect(readReportTarget(target)).toBe(target);
  });

  it.each([undefined, '', ' '])('is null where nothing is set: %s', (setting) => {
    expect(readReportTarget(setting)).toBeNull();
  });

  it.each([
    'a@example.org',
    'mailto:',
    'javascript:alert(1)',
    'https://example.org/#new',
    'data:text/html,x',
  ])('refuses %s', (setting) => {
    expect(() => readReportTarget(setting)).toThrow('PUBLIC_REPORT');
  });
});
