import { z } from 'zod';

/** A slice of one line of a source document, in UTF-16 units of the decoded line. */
export const Span = z.strictObject({
  /** Line number in the source file, from 1. Printed example: `15`. */
  line: z.int().min(1),
  /** First column, from 0. */
  start: z.int().min(0),
  /** Column after the last. */
  end: z.int().min(1),
});
export type Span = z.infer<typeof Span>;

/** One theme found in a passage, with the words that speak for it. */
export const ThemeLabel = z.strictObject({
  /** Id of the theme: `family-education`. */
  id: z.string(),
  /** How strongly the passage is about the theme, 0–1, comparable between plans. */
  score: z.number().min(0).max(1),
  /** The terms found, strongest first: `["家庭教育", "家长学校"]`. */
  evidence: z.array(z.string()).min(1),
});
export type ThemeLabel = z.infer<typeof ThemeLabel>;

/** A passage: repaired text with the slices of the source it came from. */
export const Text = z.strictObject({
  /** Unique in its record, and the anchor on the page: `s2-i5-p1`. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** Repaired text: layout blanks and breaks gone, withheld numbers replaced by a mark. */
  text: z.string().min(1),
  /** Its slices of the source in order; empty only where all of it was withheld. */
  spans: z.array(Span),
});
export type Text = z.infer<typeof Text>;

/** A passage that carries theme labels of its own, main theme first. */
export const ThemedText = Text.extend({
  /** Its themes, the main one first. */
  themes: z.array(ThemeLabel),
});
export type ThemedText = z.infer<typeof ThemedText>;
