/** Names of the levels, apart from their schema because scripts of pages print them. */
export { LEVEL_NAMES } from './words/names.ts';
