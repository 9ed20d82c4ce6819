const known = new Map<string, string>();
let canvas: CanvasRenderingContext2D | null = null;

/** A computed colour as every program reads it: `oklch(0.475 0.165 22)` → `rgb(150,31,50)`; what cannot be seen is `none`. */
export function plainColour(colour: string): string {
  if (colour === 'none' || colour.startsWith('url(')) return colour.replaceAll('"', '');
  const found = known.get(colour) ?? resolve(colour);
  known.set(colour, found);
  return found;
}

function resolve(colour: string): string {
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (canvas === null) return colour;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  if (alpha === 0) return 'none';
  return alpha === 255
    ? `rgb(${red},${green},${blue})`
    : `rgba(${red},${green},${blue},${(alpha / 255).toFixed(2)})`;
}
