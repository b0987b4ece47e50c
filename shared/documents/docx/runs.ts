import { type ImageRun, TextRun } from 'docx';
import type { Inline, Span } from '../block.ts';
import { xmlSafe } from '../xml-text.ts';
import type { Pictured } from './pictured.ts';

// Quotation marks, dashes and dots are in both typefaces; they belong to the Chinese one.
const chinese = { hint: 'eastAsia' } as const;

/**
 * The runs of a text. A ruled blank is an underlined row of full-width spaces.
 * @param room the widest blank there is room for, in characters
 * @param pictures draws characters that no font has, at the size of the text in points
 */
export function runsOf(
  inline: Inline,
  room: number,
  pictures?: { of: Pictured; size: number },
): (TextRun | ImageRun)[] {
  return inline.flatMap((span): (TextRun | ImageRun)[] => {
    if ('blank' in span) {
      const width = Math.max(1, Math.round(Math.min(span.blank, room)));
      return [new TextRun({ text: '\u3000'.repeat(width), font: chinese, underline: {} })];
    }
    const run = (text: string) =>
      new TextRun({
        text,
        font: chinese,
        ...(span.bold && { bold: true }),
        ...(span.ruled && { underline: {} }),
      });
    if (!pictures) return [run(span.text)];
    const runs: (TextRun | ImageRun)[] = [];
    let text = '';
    for (const char of span.text) {
      const picture = pictures.of(char, pictures.size);
      if (!picture) {
        text += char;
        continue;
      }
      if (text !== '') runs.push(run(text));
      runs.push(picture);
      text = '';
    }
    return text === '' ? runs : [...runs, run(text)];
  });
}

/** The text line by line, as typed, without what XML does not take. */
export function linesOf(inline: Inline): Inline[] {
  const lines: Span[][] = [[]];
  for (const span of inline) {
    if ('blank' in span) {
      lines.at(-1)?.push(span);
      continue;
    }
    for (const [i, text] of xmlSafe(span.text).split('\n').entries()) {
      if (i > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...span, text });
    }
  }
  return lines;
}

export const plainOf = (inline: Inline): string =>
  inline.map((span) => ('blank' in span ? '\u3000'.repeat(Math.round(span.blank)) : span.text)).join('');
