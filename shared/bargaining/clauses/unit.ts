import { type Fen, fen, formatYuan, parseYuan } from '../../kernel/money.ts';

/**
 * 计量单位 of a clause variable and of an item on the table. What is stored is a whole number: fen, hundredths of a per
 * cent, or so many of the unit.
 */
export const clauseUnits = {
  text: { zh: '文字', en: 'Words' },
  fen: { zh: '元', en: 'yuan' },
  rate: { zh: '%', en: '%' },
  hour: { zh: '小时', en: 'hours' },
  day: { zh: '天', en: 'days' },
  /** A period of so many days, as laws say it: 日. */
  period: { zh: '日', en: 'days' },
  minute: { zh: '分钟', en: 'minutes' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
  person: { zh: '人', en: 'persons' },
  /** 每月几日, a day of the month. */
  date: { zh: '日', en: 'day of the month' },
} as const;
export type ClauseUnit = keyof typeof clauseUnits;

const whole = /^\d{1,9}$/;
const percent = /^(-?)(\d{1,5})(?:\.(\d{1,2}))?$/;

/** A number as people type it in a field, without its unit; null where there is none. */
export function measureText(value: number | null, unit: ClauseUnit): string {
  if (value === null) return '';
  if (unit === 'fen') return formatYuan(fen(value));
  if (unit === 'rate') return `${value / 100}`;
  return String(value);
}

/** A number with its unit, as a clause says it: `2,400元`, `5.25%`, `8小时`. */
export function measureWords(value: number, unit: ClauseUnit, lang: 'zh' | 'en' = 'zh'): string {
  if (unit === 'rate') return `${value / 100}%`;
  const number = unit === 'fen' ? formatYuan(fen(value)).replace(/\.00$/, '') : String(value);
  return lang === 'en' ? `${number} ${clauseUnits[unit].en}` : `${number}${clauseUnits[unit].zh}`;
}

/** Reads what was typed; null: not a number of this unit. Full-width digits and a unit after the number are understood. */
export function parseMeasure(text: string, unit: ClauseUnit): number | null {
  const plain = text.normalize('NFKC').replaceAll(/[\s,]/g, '');
  const { zh } = clauseUnits[unit];
  const typed = plain.endsWith(zh) ? plain.slice(0, -zh.length) : plain;
  if (unit === 'fen') {
    const sum: Fen | null = parseYuan(typed);
    return sum;
  }
  if (unit === 'rate') {
    const [, sign, before, after = ''] = percent.exec(typed) ?? [];
    if (before === undefined) return null;
    const value = Number(before) * 100 + Number(after.padEnd(2, '0'));
    return sign === '-' ? -value : value;
  }
  return whole.test(typed) ? Number(typed) : null;
}
