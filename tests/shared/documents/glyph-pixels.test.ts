import { describe, expect, it } from 'vitest';
import { glyphPixels, glyphSide, type Pixels } from '../../../shared/documents/pictures/glyph-pixels.ts';

type Rect = { x: number; y: number; width: number; height: number };
type Grey = { ground: number; ink: number; alpha?: number };

function pictureOf(width: number, height: number, rect: Rect, { ground, ink, alpha = 255 }: Grey): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const inside = x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height;
      const value = inside ? ink : ground;
      data.set([value, value, value, inside ? 255 : alpha], (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

const made = (given: Pixels): Pixels => {
  const found = glyphPixels(given);
  if (typeof found === 'string') throw new Error(found);
  return found;
};
const at = ({ width, data }: Pixels, x: number, y: number) => data[(y * width + x) * 4] ?? -1;
const middle = glyphSide / 2;

describe('a picture of a character made fit for paper', () => {
  it.each<[string, Grey]>([
    ['black on white', { ground: 255, ink: 0 }],
    ['white on black', { ground: 0, ink: 255 }],
    ['dark on grey paper', { ground: 190, ink: 60 }],
    ['black on nothing', { ground: 0, ink: 0, alpha: 0 }],
  ])('%s becomes black on white, opaque', (_, grey) => {
    const square = made(pictureOf(200, 100, { x: 20, y: 30, width: 40, height: 40 }, grey));
    expect(square).toMatchObject({ width: glyphSide, height: glyphSide });
    expect(at(square, middle, middle)).toBe(0);
    expect(at(square, 1, 1)).toBe(255);
    expect(square.data.every((value, i) => i % 4 !== 3 || value === 255)).toBe(true);
  });

  it('is cut to the ink, fills its square and keeps its proportions', () => {
    const wide = { x: 10, y: 10, width: 80, height: 40 };
    const square = made(pictureOf(300, 300, wide, { ground: 255, ink: 0 }));
    const dark = (x: number, y: number) => at(square, x, y) < 128;
    expect(dark(12, middle)).toBe(true);
    expect(dark(glyphSide - 12, middle)).toBe(true);
    expect(dark(2, middle)).toBe(false);
    // Half as high as wide.
    expect(dark(middle, middle - 70)).toBe(true);
    expect(dark(middle, middle - 85)).toBe(false);
  });

  it('says what cannot be read', () => {
    const none = { x: 0, y: 0, width: 0, height: 0 };
    expect(glyphPixels(pictureOf(50, 50, none, { ground: 255, ink: 0 }))).toBe('blank');
    const faint = { x: 10, y: 10, width: 30, height: 30 };
    expect(glyphPixels(pictureOf(50, 50, faint, { ground: 255, ink: 230 }))).toBe('blank');
    const dot = { x: 10, y: 10, width: 9, height: 9 };
    expect(glyphPixels(pictureOf(50, 50, dot, { ground: 255, ink: 0 }))).toBe('small');
  });
});
