import type { Organisation } from '../model/organisation.ts';
import type { NamedRecord } from '../model/record-name.ts';
import { joinPlaces } from '../model/words/names.ts';

/** A thing described for search engines in the words of schema.org. */
export type JsonLd = Record<string, unknown>;

const CONTEXT = 'https://schema.org';

/** JSON that may stand in a `<script>`: no tag can end it, no comment begin in it. */
export function formatJsonLd(thing: JsonLd): string {
  return JSON.stringify(thing).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What a description needs to know of the site; addresses are full. */
export interface LdPlace {
  site: string;
  address: string;
  dataset: string;
}

/** A plan or review in full is a report of its issuer; what the press wrote of one is an article about it. */
export function describeRecord(
  { record, name }: NamedRecord,
  place: LdPlace,
  organisation: string | null,
): JsonLd {
  const issuer =
    record.issuer === null
      ? null
      : {
          '@type': 'Organization',
          name: record.issuer,
          ...(organisation === null ? {} : { url: organisation }),
        };
  const isFull = record.evidence === 'full';
  return {
    '@context': CONTEXT,
    '@type': isFull ? 'Report' : 'Article',
    '@id': place.address,
    url: place.address,
    name,
    headline: record.title,
    inLanguage: 'zh-CN',
    ...(isFull && issuer !== null ? { author: issuer, publisher: issuer } : {}),
    ...(!isFull && record.editor !== null ? { author: { '@type': 'Person', name: record.editor } } : {}),
    ...(!isFull && issuer !== null ? { about: issuer } : {}),
    ...(isFull && record.documentNumber !== null ? { reportNumber: record.documentNumber } : {}),
    ...(record.issued === null ? {} : { datePublished: record.issued }),
    ...(record.year === null ? {} : { temporalCoverage: String(record.year) }),
    ...(record.region === null
      ? {}
      : { spatialCoverage: { '@type': 'AdministrativeArea', name: joinPlaces(record.region.path) } }),
    isPartOf: { '@id': place.dataset },
  };
}

/** A federation with the one above it. `parent` is its full address and name, null where none is known. */
export function describeOrganisation(
  { name, short, region }: Organisation,
  address: string,
  parent: { name: string; url: string } | null,
): JsonLd {
  return {
    '@context': CONTEXT,
    '@type': 'Organization',
    '@id': address,
    url: address,
    name,
    alternateName: short,
    ...(region === null
      ? {}
      : {
          areaServed: {
            '@type': 'AdministrativeArea',
            name: joinPlaces(region.path),
            identifier: region.code,
          },
        }),
    ...(parent === null ? {} : { parentOrganization: { '@type': 'Organization', ...parent } }),
  };
}

/** The data as a whole with its files. */
export interface LdDataset {
  name: string;
  description: string;
  version: string;
  citation: string;
  years: readonly [number, number] | null;
  downloads: { name: string; url: string; type: string; bytes: number }[];
}

/** The data of the site as a dataset. */
export function describeDataset(data: LdDataset, place: LdPlace): JsonLd {
  const { name, description, version, citation, years, downloads } = data;
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': place.dataset,
    url: place.address,
    ...{ name, description, version, citation },
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    license: 'https://opensource.org/license/mit',
    creator: { '@type': 'Organization', name: place.site },
    ...(years === null ? {} : { temporalCoverage: years.join('/') }),
    distribution: downloads.map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      contentUrl: file.url,
      encodingFormat: file.type,
      contentSize: `${file.bytes} B`,
    })),
  };
}
