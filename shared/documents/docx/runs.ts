import { TextRun } from 'docx';
import type { Inline, Span } from '../block.ts';
import { xmlSafe } from '../xml-text.ts';

// Quotation marks, dashes and dots are in both typefaces; they belong to the Chinese one.
const chinese = { hint: 'eastAsia' } as const;

/**
 * The runs of a text. A ruled blank is an underlined row of full-width spaces.
 * @param room the widest blank there is room for, in characters
 */
export function runsOf(inline: Inline, room: number): TextRun[] {
  return inline.map((span) => {
    if ('blank' in span) {
      const width = Math.max(1, Math.round(Math.min(span.blank, room)));
      return new TextRun({ text: '\u3000'.repeat(width), font: chinese, underline: {} });
    }
    return new TextRun({
      text: span.text,
      font: chinese,
      ...(span.bold && { bold: true }),
      ...(span.ruled && { underline: {} }),
    });
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
