/** How a reader wants pages to look. `system` and `normal` are what stands without a choice. */
export const DISPLAY_CHOICES = {
  colours: ['system', 'light', 'dark'],
  type: ['normal', 'larger', 'large'],
} as const;

export type DisplayPart = keyof typeof DISPLAY_CHOICES;
export type Display = { [Part in DisplayPart]: (typeof DISPLAY_CHOICES)[Part][number] };

/** Other sites of one host share its storage: the name tells ours apart. `early-display.js` reads it too. */
export const DISPLAY_KEY = 'women-federation-plans:display';

/** Reads what was held: `dark large`; words that are unknown, or missing, are what stands without a choice. */
export function readDisplay(stored: string | null): Display {
  const words = stored?.split(' ') ?? [];
  const choose = <Part extends DisplayPart>(part: Part) =>
    (DISPLAY_CHOICES[part].find((choice) => words.includes(choice)) ??
      DISPLAY_CHOICES[part][0]) as Display[Part];
  return { colours: choose('colours'), type: choose('type') };
}

/** The way back: `system large`. */
export function writeDisplay({ colours, type }: Display): string {
  return `${colours} ${type}`;
}
