import { expect, test } from 'vitest';
import { sampleOrganisation, sampleRecord } from '../model/samples.ts';
import { describeOrganisation, describeRecord, formatJsonLd } from './json-ld.ts';

const place = { site: '库', address: 'https://example.org/plans/a/', dataset: 'https://example.org/data/' };

test('no tag, comment or line break of a text reaches the page', () => {
  const name = '</script><!-- & \u2028';
  const text = formatJsonLd({ name });
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toEqual({ name });
});

test('a plan in full is a report of its issuer', () => {
  const record = sampleRecord({ documentNumber: '甲妇发〔2021〕5号', issued: '2021-02-21' });
  expect(describeRecord({ record, name: '甲', who: '甲' }, place, 'https://example.org/o/')).toMatchObject({
    '@type': 'Report',
    author: { name: '甲市妇女联合会', url: 'https://example.org/o/' },
    reportNumber: '甲妇发〔2021〕5号',
    datePublished: '2021-02-21',
  });
});

test('a press summary is an article about the issuer, not by it', () => {
  const record = sampleRecord({ evidence: 'summary', editor: '李立' });
  const thing = describeRecord({ record, name: '甲', who: '甲' }, place, null);
  expect(thing).toMatchObject({
    '@type': 'Article',
    author: { name: '李立' },
    about: { name: '甲市妇女联合会' },
  });
});

test('what is not known is left out', () => {
  const thing = describeOrganisation(sampleOrganisation({ region: null }), place.address, null);
  expect(Object.keys(thing)).not.toContain('areaServed');
  expect(Object.keys(thing)).not.toContain('parentOrganization');
});
