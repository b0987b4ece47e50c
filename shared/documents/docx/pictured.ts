import { ImageRun } from 'docx';
import type { Picture } from '../pictures/read-picture.ts';

/** Stands in the line for the character a picture shows; null for a character that is text. */
export type Pictured = (char: string, size: number) => ImageRun | null;

/**
 * Pictures of characters in one file, numbered from 1 on, so that the same paper gives the same bytes. Each says its
 * character as alternative text.
 * @param pictureFor the picture of a code point that no font has
 */
export function picturedIn(pictureFor: (codePoint: number) => Picture | undefined): Pictured {
  let last = 0;
  return (char, size) => {
    const picture = pictureFor(char.codePointAt(0) ?? 0);
    if (!picture) return null;
    last += 1;
    const longer = Math.max(picture.width, picture.height);
    // The library counts in pixels of 1/96 inch.
    const pixels = (length: number) => ((length / longer) * size * 96) / 72;
    return new ImageRun({
      type: picture.kind === 'png' ? 'png' : 'jpg',
      data: picture.bytes,
      transformation: { width: pixels(picture.width), height: pixels(picture.height) },
      altText: { id: String(last), name: char, description: char },
    });
  };
}
