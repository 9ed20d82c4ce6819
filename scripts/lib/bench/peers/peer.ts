import type { PlanRecord } from '../../../../src/model/record.ts';

/** A tool that others would build the same site with, as it comes: the project that is made for it, and its commands. */
export interface Peer {
  /** `eleventy` */
  name: string;
  /** Its name with versions, for the table: `Eleventy 3.1.8 + Pagefind 1.6.0`; `version` is that of its program, or empty. */
  title(version: string): string;
  /** The largest corpus it is asked to build, in plans. */
  most: number;
  /** Packages it is made of, with their exact versions; fetched once and kept. */
  packages: Readonly<Record<string, string>>;
  /** A program that has to be on the path, and what it says of its version; null where the packages are all. */
  program: { name: string; version: RegExp } | null;
  /** Commands, run in the folder of the project one after the other. */
  commands: readonly (readonly [string, ...string[]])[];
  /** Folder of the built site in the project: `public`. */
  output: string;
  /** What asks its index: Pagefind's own script, or what VitePress does with its file. */
  engine: 'stock' | 'vitepress';
  /** File of a plan's page in the built site: `plans/yueyang-2021-plan/index.html`. */
  planPage(id: string): string;
  /** Every file of the project: path and text. */
  files(records: readonly PlanRecord[]): Iterable<readonly [path: string, text: string]>;
}

/** Version of Pagefind's own indexer and script, the same for all that use it. */
export const PAGEFIND = '1.6.0';

/** Name of every site, and of its list. */
export const SITE_NAME = '妇联工作要点';

/** Where most tools put a plan's page. */
export const folderPage = (id: string): string => `plans/${id}/index.html`;
