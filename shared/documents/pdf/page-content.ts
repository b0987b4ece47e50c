import type { FontKey } from '../fonts/font-set.ts';
import { type Page, type PictureOp, pictureRise, type TextRun } from '../layout/page.ts';
import { hex, utf16Hex } from './bytes.ts';
import type { FontUse } from './font-use.ts';
import type { PictureUse } from './picture-use.ts';

/** At most three decimals and never an exponent, which a content stream does not know. */
const number = (value: number): string => String(Math.round(value * 1000) / 1000 || 0);

/** Differences below this many thousandths of an em are not worth a correction. */
const tolerance = 0.5;

/** The content stream of a page. Text is shown glyph by glyph where the layout put it, in reading order. */
export function pageContent(
  page: Page,
  fontOf: (key: FontKey) => FontUse,
  pictureOf: (codePoint: number) => PictureUse,
): string {
  const parts: string[] = [];
  for (const op of page.ops) {
    if (op.kind === 'text') parts.push(textRun(op, page.height, fontOf(op.font)));
    else if (op.kind === 'picture') {
      parts.push(picture(op, page.height, pictureOf(op.codePoint), fontOf('regular')));
    } else if (op.kind === 'rect') {
      const y = page.height - op.y - op.height;
      parts.push(`${number(op.x)} ${number(y)} ${number(op.width)} ${number(op.height)} re f`);
    } else {
      const [y1, y2] = [page.height - op.y1, page.height - op.y2];
      parts.push(
        `${number(op.weight)} w ${number(op.x1)} ${number(y1)} m ${number(op.x2)} ${number(y2)} l S`,
      );
    }
  }
  return parts.join('\n');
}

function textRun(run: TextRun, height: number, use: FontUse): string {
  const { size, stretch, xs } = run;
  const shown: string[] = [];
  let codes = '';
  [...run.text].forEach((char, i) => {
    const cid = use.cidOf(char.codePointAt(0) ?? 0);
    codes += hex(cid, 4);
    const next = xs[i + 1];
    if (next === undefined) return;
    const moved = ((next - (xs[i] ?? 0)) / (size * stretch)) * 1000 - use.widthOf(cid);
    if (Math.abs(moved) < tolerance) return;
    shown.push(`<${codes}> ${number(-moved)}`);
    codes = '';
  });
  if (codes !== '') shown.push(`<${codes}>`);
  const scale = stretch === 1 ? '' : `${number(stretch * 100)} Tz `;
  const back = stretch === 1 ? '' : ' 100 Tz';
  return `BT /${use.resource} ${number(size)} Tf ${scale}1 0 0 1 ${number(run.x)} ${number(height - run.y)} Tm [${shown.join(' ')}] TJ${back} ET`;
}

/** U+3000: as wide as a full-width character, and without ink. */
const blank = 0x3000;

/**
 * The picture of a character in its square, and over it the character itself in an outline without ink: so it is found
 * and copied out like any other, by readers that know replacement text (ActualText) and by those that do not.
 */
function picture(
  { codePoint, x, y, size }: PictureOp,
  height: number,
  use: PictureUse,
  font: FontUse,
): string {
  const longer = Math.max(use.picture.width, use.picture.height);
  const [wide, high] = [(use.picture.width / longer) * size, (use.picture.height / longer) * size];
  const left = x + (size - wide) / 2;
  const bottom = height - y + pictureRise * size - size + (size - high) / 2;
  const place = `${number(wide)} 0 0 ${number(high)} ${number(left)} ${number(bottom)} cm`;
  const cid = hex(font.cidOf(codePoint, blank), 4);
  const text = `BT /${font.resource} ${number(size)} Tf 1 0 0 1 ${number(x)} ${number(height - y)} Tm <${cid}> Tj ET`;
  return `/Span <</ActualText <FEFF${utf16Hex(codePoint)}>>> BDC q ${place} /${use.resource} Do Q ${text} EMC`;
}
