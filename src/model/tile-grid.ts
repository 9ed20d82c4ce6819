import { z } from 'zod';

const Code = z.string().regex(/^\d{6}$/);

/** Where the divisions of one province stand on its tile map: an entry of `content/tile-grids.json`. */
export const TileGrid = z.strictObject({
  /** Code of the province: `430000`. */
  id: Code,
  /** `湖南省` */
  name: z.string(),
  /** `Hunan` */
  english: z.string(),
  /** Why the places are as they are, and what they were chosen by. */
  reason: z.string().min(1),
  source: z.string().min(1),
  /** In reading order: rows from the top, each from the left. */
  tiles: z
    .array(
      z.strictObject({
        code: Code,
        /** `湘西土家族苗族自治州` */
        name: z.string(),
        /** As it stands in the tile: `湘西`. */
        short: z.string(),
        /** `Xiangxi` */
        english: z.string(),
        /** From 0 at the top. */
        row: z.int().min(0),
        /** From 0 at the left. */
        column: z.int().min(0),
      }),
    )
    .min(1),
});
export type TileGrid = z.infer<typeof TileGrid>;
