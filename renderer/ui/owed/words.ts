import type { Calculator } from '../../../shared/owed/calculator.ts';
import { type CalculatorId, calculatorTitles } from '../../../shared/owed/calculator-ids.ts';
import type { FieldMeta } from '../../../shared/owed/fields.ts';
import { calculatorEnglish, choiceEnglish, fieldEnglish } from '../../text/owed-fields.ts';
import type { Lang } from '../../text/text.ts';

/** Title of a calculator in the interface language. */
export const titleOf = (id: CalculatorId, lang: Lang): string =>
  lang === 'en' ? calculatorEnglish[id] : calculatorTitles[id];

/** Label of an input. */
export const labelOf = (key: string, meta: Pick<FieldMeta, 'zh'>, lang: Lang): string =>
  lang === 'en' ? (fieldEnglish[key] ?? meta.zh) : meta.zh;

/** The values of a choice as a coded list. */
export const termsOf = (choices: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(choices).map(([code, zh]) => [code, { zh, en: choiceEnglish[code] ?? zh }]),
  );

/** `rows.0.dueFen` → 各月工资 第1行 应付. */
export function keyWords(
  calculator: Calculator,
  key: string,
  lang: Lang,
  rowNo: (n: number) => string,
): string {
  const [first = '', second, third] = key.split('.');
  const meta = calculator.fields.get(first);
  if (!meta) return key;
  const words = [labelOf(first, meta, lang)];
  if (second !== undefined) words.push(/^\d+$/.test(second) ? rowNo(Number(second) + 1) : second);
  const cell = third === undefined ? undefined : meta.of?.get(third);
  if (third !== undefined && cell) words.push(labelOf(third, cell, lang));
  return words.join(' ');
}

/** The half of `中文 / English` in the interface language. */
export function halfOf(message: string, lang: Lang): string {
  const [zh = message, en = zh] = message.split(' / ');
  return lang === 'en' ? en : zh;
}
