/** How a reader wants pages to look, and whether keys pressed alone act. The first of each stands without a choice. */
export const DISPLAY_CHOICES = {
  colours: ['system', 'light', 'dark'],
  type: ['normal', 'larger', 'large'],
  keys: ['on', 'off'],
} as const;

export type DisplayPart = keyof typeof DISPLAY_CHOICES;
export type Display = { [Part in DisplayPart]: (typeof DISPLAY_CHOICES)[Part][number] };

/** Other sites of one host share its storage: the name tells ours apart. `early-display.js` reads it too. */
export const DISPLAY_KEY = 'women-federation-plans:display';

/** Reads what was held: `dark large off`; words that are unknown, or missing, are what stands without a choice. */
export function readDisplay(stored: string | null): Display {
  const words = stored?.split(' ') ?? [];
  const choose = <Part extends DisplayPart>(part: Part) =>
    (DISPLAY_CHOICES[part].find((choice) => words.includes(choice)) ??
      DISPLAY_CHOICES[part][0]) as Display[Part];
  return { colours: choose('colours'), type: choose('type'), keys: choose('keys') };
}

/** The way back: `system large on`. */
export function writeDisplay({ colours, type, keys }: Display): string {
  return `${colours} ${type} ${keys}`;
}
