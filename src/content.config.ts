import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { type CollectionName, collectionOf } from './collections.ts';

/** A collection whose entries Astro holds against their schema. */
function define<N extends CollectionName>(name: N) {
  const { file: path, schema, parser } = collectionOf(name);
  return defineCollection({ loader: path === null ? () => [] : file(path, parser && { parser }), schema });
}

export const collections = {
  campaigns: define('campaigns'),
  laws: define('laws'),
  formulas: define('formulas'),
  glossary: define('glossary'),
  accuracy: define('accuracy'),
  tileGrids: define('tileGrids'),
  plans: define('plans'),
  sources: define('sources'),
  organisations: define('organisations'),
  themes: define('themes'),
};
