import { type GlyphFault, glyphPixels } from '../../../shared/documents/pictures/glyph-pixels.ts';
import { readPicture } from '../../../shared/documents/pictures/read-picture.ts';

/** The largest file taken, in bytes: a photograph of a telephone. */
export const mostPictureBytes = 15 * 1024 * 1024;
/** Pixels on the longer edge that are looked at; a larger picture is made smaller first. */
const mostPixels = 1600;

export type PictureRefusal = GlyphFault | 'large' | 'unreadable';

/**
 * The picture of a character from whatever file it comes in, as PNG or JPEG that a paper can hold: cut, squared, black
 * on white, opaque.
 */
export async function normalPicture(file: Blob): Promise<Uint8Array<ArrayBuffer> | PictureRefusal> {
  if (file.size > mostPictureBytes) return 'large';
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return 'unreadable';
  const scale = Math.min(1, mostPixels / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [bitmap.width, bitmap.height].map((length) =>
    Math.max(1, Math.round(length * scale)),
  ) as [number, number];
  const source = new OffscreenCanvas(width, height).getContext('2d');
  source?.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  if (!source) return 'unreadable';
  const square = glyphPixels(source.getImageData(0, 0, width, height));
  if (typeof square === 'string') return square;
  const canvas = new OffscreenCanvas(square.width, square.height);
  // Without an alpha channel, as paper has none.
  const target = canvas.getContext('2d', { alpha: false });
  if (!target) return 'unreadable';
  target.putImageData(new ImageData(new Uint8ClampedArray(square.data), square.width, square.height), 0, 0);
  for (const type of ['image/png', 'image/jpeg']) {
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type, quality: 0.92 })).arrayBuffer());
    // Some browsers write PNG with an alpha channel all the same.
    if (typeof readPicture(bytes) !== 'string') return bytes;
  }
  return 'unreadable';
}
