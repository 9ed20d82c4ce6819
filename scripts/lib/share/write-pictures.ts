import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { APP_ICONS } from '../../../src/model/app-icons.ts';
import type { Progress } from '../report/progress.ts';
import type { Card } from './card.ts';
import { drawIcon, openCards } from './draw.ts';
import { readCard } from './read-card.ts';

/** Raise it whenever cards look different, or pictures of the old look are taken from the cache. */
const LOOK = 2;

export interface Pictures {
  /** Share images that pages name, those of them that had to be drawn, and what all weigh. */
  cards: number;
  drawn: number;
  bytes: number;
}

export interface PictureFolders {
  /** The built site and the path it is served under, with slashes at both ends. */
  dir: string;
  base: string;
  /** Where drawn images are kept from build to build, named by a hash of what they say. */
  cache: string;
  /** Whether any record has an image of its own; else no page but the start is looked at. */
  ofRecords: boolean;
}

/** Writes the share images that the start page and the records of a built site name, and the icons of the site. */
export async function writePictures(folders: PictureFolders, progress: Progress): Promise<Pictures> {
  const { dir, base, cache, ofRecords } = folders;
  const draw = await openCards();
  writeIcons(dir);
  mkdirSync(cache, { recursive: true });
  const cards = readCards(dir, ofRecords);
  const pictures: Pictures = { cards: cards.size, drawn: 0, bytes: 0 };
  let done = 0;
  for (const [path, card] of cards) {
    const kept = join(cache, `${hashOf(card)}.png`);
    if (!existsSync(kept)) {
      writeFileSync(kept, await draw(card));
      pictures.drawn += 1;
    }
    const file = join(dir, path.slice(base.length));
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(kept, file);
    pictures.bytes += statSync(file).size;
    done += 1;
    progress('share images', done, cards.size);
  }
  return pictures;
}

/** Path of a picture → what it says; records that share one (where none is drawn for each) count once. */
function readCards(dir: string, ofRecords: boolean): Map<string, Card> {
  const records = join(dir, 'plans');
  const folders = ofRecords && existsSync(records) ? readdirSync(records, { withFileTypes: true }) : [];
  const pages = folders.filter((one) => one.isDirectory()).map(({ name }) => join('plans', name));
  const cards = new Map<string, Card>();
  for (const page of ['', ...pages.sort()]) {
    const file = join(dir, page, 'index.html');
    const named = existsSync(file) ? readCard(readFileSync(file, 'utf8')) : null;
    if (named !== null && !cards.has(named.path)) cards.set(named.path, named.card);
  }
  return cards;
}

function hashOf(card: Card): string {
  return createHash('sha256')
    .update(JSON.stringify([LOOK, card]))
    .digest('hex')
    .slice(0, 32);
}

function writeIcons(dir: string): void {
  const svg = readFileSync(join(dir, 'favicon.svg'), 'utf8');
  for (const { file, size } of APP_ICONS) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), drawIcon(svg, size));
  }
}
