import { type Facts, textFact } from '../facts.ts';
import { type Placeholder, partsOf } from '../fill.ts';
import type { TemplateText } from '../template.ts';
import { aligned } from './alignment.ts';
import { literal } from './wording.ts';

/** How a missing fact stands in a text that is being changed. */
const gap = '＿＿＿＿';

const valueAt = ({ paths, blank }: Placeholder, facts: Facts): string => {
  const found = paths.map((path) => textFact(facts, path).trim()).find((text) => text !== '');
  return found ?? (blank ? gap : '');
};

/** A text of a template with the facts of a paper filled in, as one line to read or to change. */
export const filledText = (text: TemplateText, facts: Facts): string =>
  partsOf(text)
    .map((part) => (typeof part === 'string' ? part.replaceAll('**', '') : valueAt(part, facts)))
    .join('');

/** A stretch of the filled text: one sign, or a fact as a whole. */
type Unit = { signs: readonly string[]; fact: Placeholder | null; bold: boolean };

function unitsOf(text: TemplateText, facts: Facts): Unit[] {
  let bold = false;
  return partsOf(text).flatMap((part): Unit[] => {
    if (typeof part !== 'string') return [{ signs: [...valueAt(part, facts)], fact: part, bold }];
    return part.split('**').flatMap((stretch, i): Unit[] => {
      if (i > 0) bold = !bold;
      return [...stretch].map((sign) => ({ signs: [sign], fact: null, bold }));
    });
  });
}

/**
 * What was typed over a filled text, as a text of a template again: a fact that still stands there word for word stays
 * named, so that it follows the case; bold stays where it was; all else is as typed.
 * @param text the text before it was changed, which tells where facts stand
 */
export function retyped(text: TemplateText, facts: Facts, typed: string): TemplateText {
  const after = [...typed];
  const units = unitsOf(text, facts);
  const places = aligned(
    units.flatMap(({ signs }) => signs),
    after,
  );
  const out = new Written(after);
  let from = 0;
  let keptBefore = true;
  for (const unit of units) {
    const length = unit.signs.length;
    const at = places.slice(from, from + length);
    const start = at[0] ?? -1;
    const whole: boolean =
      length === 0 ? keptBefore : start >= 0 && at.every((place, i) => place === start + i);
    from += length;
    keptBefore = whole;
    if (!whole) continue;
    if (length > 0) out.upTo(start, unit.bold);
    if (unit.fact) out.name(unit.fact.raw, length, unit.bold);
    else out.sign(unit.bold);
  }
  return out.end();
}

/** The text as it is put together again, with the bold marks where the look changes. */
class Written {
  private readonly signs: readonly string[];
  private readonly parts: { text: string; bold: boolean; fact: boolean }[] = [];
  private next = 0;
  private bold = false;
  constructor(signs: readonly string[]) {
    this.signs = signs;
  }
  /** New signs before the one at hand; they are bold between two bold ones. */
  upTo(place: number, bold: boolean): void {
    const look = bold && this.bold;
    for (; this.next < place; this.next += 1) this.add(this.signs[this.next] ?? '', look, false);
  }
  name(raw: string, length: number, bold: boolean): void {
    this.add(raw, bold, true);
    this.next += length;
    this.bold = bold;
  }
  sign(bold: boolean): void {
    this.add(this.signs[this.next] ?? '', bold, false);
    this.next += 1;
    this.bold = bold;
  }
  end(): TemplateText {
    this.upTo(this.signs.length, false);
    let bold = false;
    const text = this.parts.map((part) => {
      const mark = part.bold === bold ? '' : '**';
      bold = part.bold;
      return mark + (part.fact ? part.text : literal(part.text));
    });
    return text.join('') + (bold ? '**' : '');
  }
  private add(text: string, bold: boolean, fact: boolean): void {
    const last = this.parts.at(-1);
    if (last && !last.fact && !fact && last.bold === bold) last.text += text;
    else this.parts.push({ text, bold, fact });
  }
}
