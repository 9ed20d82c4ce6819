/** `npm run lock`: writes the platform entries into package-lock.json that the registry at hand left out. */
import { readFileSync, writeFileSync } from 'node:fs';
import { addPlatformEntries, type Lock } from './lib/lock/platform-entries.ts';

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
const added = addPlatformEntries(lock);
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'Nothing is missing.' : `Added ${added.join(', ')}.`);
