import type { Drawing } from './draw-figure.ts';

/** Pixels of the image for each of the drawing, and the longest side that browsers paint. */
const SCALE = 2;
const LONGEST = 16_000;

/** Paints a drawing into a PNG at twice its size, less where it is very long; throws where the browser cannot. */
export async function paintImage({ svg, width, height }: Drawing): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(SCALE, LONGEST / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) throw new Error('the image could not be painted');
  return blob;
}
