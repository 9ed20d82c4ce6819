import { spawnSync } from 'node:child_process';

/** Whether the system has a font for Chinese. Systems without fontconfig (macOS, Windows) bring theirs along. */
export function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8', timeout: 20_000 });
  return fonts.error !== undefined ? false : fonts.stdout.trim() !== '';
}
