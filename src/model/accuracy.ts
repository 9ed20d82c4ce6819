import { z } from 'zod';

const Share = z.number().min(0).max(1).nullable();

const Measured = z.strictObject({
  /** Ids of the annotated records it rests on. */
  records: z.array(z.string()),
  parts: z.array(
    z.strictObject({
      /** `quoted names`, `targets`, `main theme` … */
      part: z.string(),
      /** How many were found right, found wrongly, missed. */
      right: z.int().min(0),
      wrong: z.int().min(0),
      missed: z.int().min(0),
      /** Shares of 1; null where there was nothing to find. */
      precision: Share,
      recall: Share,
      f1: Share,
    }),
  ),
});

/** How well the reading agrees with annotations made by hand: `content/accuracy.json`. */
export const Accuracy = z.strictObject({
  /** Records that were looked at while the rules were tuned. */
  tuned: Measured,
  /** Records kept apart from tuning: the figure to expect of a new document. */
  keptApart: Measured,
});
export type Accuracy = z.infer<typeof Accuracy>;
