import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Inline } from '../block.ts';
import type { Sheet } from '../layout/sheet.ts';
import type { Setting } from './assemble.ts';
import { runsOf } from './runs.ts';
import { pageNumberLine, styles } from './styles-xml.ts';
import { twips } from './twips.ts';

/** 页码: this far below the type area stands its foot. */
const numberBelow = (7 * 72) / 25.4;

type Foot = { line: Inline | null; numbered: boolean };

/** The feet of odd and even pages: the line to sign on, and the page number outside, as a field Word counts. */
export function footersOf(
  { line, numbered }: Foot,
  { sheet, pictured }: Setting,
): { default: Footer; even: Footer } {
  const size = Math.min(14, sheet.size);
  const number = (side: 'left' | 'right') =>
    new Paragraph({
      style: styles.pageNumber.id,
      alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
      indent: { [side]: twips(size) },
      children: numbered ? [new TextRun({ children: counted(sheet), font: { hint: 'eastAsia' } })] : [],
    });
  const signed = line
    ? [
        new Paragraph({
          style: styles.foot.id,
          children: runsOf(line, (sheet.right - sheet.left) / sheet.pitch - 3, {
            of: pictured,
            size: sheet.size,
          }),
          spacing: { after: twips(numberBelow + size * 0.25 - pageNumberLine(sheet)) },
        }),
      ]
    : [];
  return {
    default: new Footer({ children: [...signed, number('right')] }),
    even: new Footer({ children: [...signed, number('left')] }),
  };
}

/** The fields Word counts, between the words around them. */
const counted = (sheet: Sheet) =>
  sheet.pageNumbers === 'several'
    ? ['第', PageNumber.CURRENT, '页　共', PageNumber.TOTAL_PAGES, '页']
    : ['— ', PageNumber.CURRENT, ' —'];

/** From the lower edge of the page to the lower edge of the feet. */
export const footDistance = (sheet: Sheet): number =>
  sheet.height - sheet.bottom - numberBelow - Math.min(14, sheet.size) * 0.25;

/** The room at the foot of the type area that a line to sign on takes. */
export const footRoom = (line: Inline | null, sheet: Sheet): number => (line ? sheet.line * 1.3 : 0);
