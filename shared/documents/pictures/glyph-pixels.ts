/** Pixels as a canvas has them: red, green, blue, alpha from the top left. */
export type Pixels = { width: number; height: number; data: Uint8ClampedArray };

/** Why no character can be made out. */
export type GlyphFault = 'blank' | 'small';

/** Edge of the square a character is set in, in pixels: sharp enough for a title on paper. */
export const glyphSide = 320;
/** Fewer pixels than this cannot be read in print. */
export const leastInk = 24;
const leastContrast = 60;
const noise = 0.15;

/**
 * The picture of one character made fit for paper: cut to its ink, set in a square, black on white whatever the ground
 * was (a photograph of grey paper, a screenshot of a dark window), opaque.
 */
export function glyphPixels(given: Pixels): Pixels | GlyphFault {
  const ink = inkOf(given);
  if (!ink) return 'blank';
  const box = boundsOf(ink, given.width, given.height);
  if (!box) return 'blank';
  const longer = Math.max(box.width, box.height);
  if (longer < leastInk) return 'small';
  const data = new Uint8ClampedArray(glyphSide * glyphSide * 4);
  const scale = longer / (glyphSide * 0.96);
  const left = box.x + box.width / 2 - (glyphSide / 2) * scale;
  const top = box.y + box.height / 2 - (glyphSide / 2) * scale;
  const take = sampler(ink, given.width, given.height, box);
  // A picture larger than the square is averaged, so that thin strokes do not fall between two samples.
  const samples = Math.min(4, Math.max(1, Math.ceil(scale)));
  for (let y = 0; y < glyphSide; y += 1) {
    for (let x = 0; x < glyphSide; x += 1) {
      let sum = 0;
      for (let n = 0; n < samples * samples; n += 1) {
        const dx = ((n % samples) + 0.5) / samples;
        const dy = (Math.floor(n / samples) + 0.5) / samples;
        sum += take(left + (x + dx) * scale - 0.5, top + (y + dy) * scale - 0.5);
      }
      const grey = 255 * (1 - sum / (samples * samples));
      data.set([grey, grey, grey, 255], (y * glyphSide + x) * 4);
    }
  }
  return { width: glyphSide, height: glyphSide, data };
}

/** How much ink each pixel has, 0 to 1, measured from the ground: the middle value of the border. */
function inkOf({ width, height, data }: Pixels): Float32Array | null {
  const light = new Float32Array(width * height);
  for (let i = 0; i < light.length; i += 1) {
    const [r, g, b, a] = [data[i * 4] ?? 0, data[i * 4 + 1] ?? 0, data[i * 4 + 2] ?? 0, data[i * 4 + 3] ?? 0];
    light[i] = ((0.299 * r + 0.587 * g + 0.114 * b) * a) / 255 + 255 - a;
  }
  const border: number[] = [];
  for (let x = 0; x < width; x += 1) border.push(light[x] ?? 0, light[(height - 1) * width + x] ?? 0);
  for (let y = 0; y < height; y += 1) border.push(light[y * width] ?? 0, light[y * width + width - 1] ?? 0);
  const ground = border.sort((a, b) => a - b)[Math.floor(border.length / 2)] ?? 255;
  let farthest = ground;
  for (const value of light) if (Math.abs(value - ground) > Math.abs(farthest - ground)) farthest = value;
  if (Math.abs(farthest - ground) < leastContrast) return null;
  return light.map((value) =>
    Math.min(1, Math.max(0, ((ground - value) / (ground - farthest) - noise) / (1 - 2 * noise))),
  );
}

function boundsOf(ink: Float32Array, width: number, height: number) {
  let [x1, y1, x2, y2] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((ink[y * width + x] ?? 0) < 0.3) continue;
      x1 = Math.min(x1, x);
      x2 = Math.max(x2, x);
      y1 = Math.min(y1, y);
      y2 = Math.max(y2, y);
    }
  }
  return x2 < 0 ? null : { x: x1, y: y1, width: x2 - x1 + 1, height: y2 - y1 + 1 };
}

type Box = { x: number; y: number; width: number; height: number };

/** Ink between pixels (bilinear); none outside the picture and a pixel beyond its ink. */
function sampler(ink: Float32Array, width: number, height: number, box: Box) {
  const at = (x: number, y: number) => {
    const inside =
      x >= 0 &&
      y >= 0 &&
      x < width &&
      y < height &&
      x >= box.x - 1 &&
      y >= box.y - 1 &&
      x <= box.x + box.width &&
      y <= box.y + box.height;
    return inside ? (ink[y * width + x] ?? 0) : 0;
  };
  return (x: number, y: number): number => {
    const [x0, y0] = [Math.floor(x), Math.floor(y)];
    const [fx, fy] = [x - x0, y - y0];
    const upper = at(x0, y0) * (1 - fx) + at(x0 + 1, y0) * fx;
    const lower = at(x0, y0 + 1) * (1 - fx) + at(x0 + 1, y0 + 1) * fx;
    return upper * (1 - fy) + lower * fy;
  };
}
