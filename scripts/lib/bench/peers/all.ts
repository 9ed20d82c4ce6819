import { astro } from './astro.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import type { Peer } from './peer.ts';
import { starlight } from './starlight.ts';
import { vitepress } from './vitepress.ts';

/** In the order they are built in every round; this site comes last. */
export const PEERS: readonly Peer[] = [hugo, eleventy, astro, starlight, vitepress];
