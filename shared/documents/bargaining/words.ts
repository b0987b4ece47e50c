import { type Side, sides } from '../../bargaining/terms.ts';
import type { Duration, DurationUnit } from '../../deadlines/rule.ts';
import type { FactRow } from '../facts.ts';

const units: Record<DurationUnit, string> = {
  'calendar-day': '日',
  'working-day': '个工作日',
  month: '个月',
  year: '年',
};

/** `20日`, `7个工作日`. */
export const periodWords = ({ value, unit }: Duration): string => `${value}${units[unit]}`;

/** Lines as rows of a list. */
export const asRows = (texts: readonly string[]): FactRow[] =>
  texts.filter((text) => text.trim() !== '').map((text) => ({ text: text.trim() }));

/** The fuller words of a side in a sentence. */
export const sideName = (side: Side): string => sides[side].zh;
export const otherSide = (side: Side): Side => (side === 'worker' ? 'employer' : 'worker');

export const yesNo = (yes: boolean): string => (yes ? '是' : '否');
/** A number of people, empty for none told. */
export const people = (count: number | null | undefined): string =>
  count === null || count === undefined ? '' : `${count}人`;
/** A whole number; empty for none. */
export const whole = (count: number | null | undefined): string =>
  count === null || count === undefined ? '' : String(count);
/** `5.25%` from hundredths of a per cent; empty for none. */
export const percent = (rate: number | null | undefined): string =>
  rate === null || rate === undefined ? '' : `${(rate / 100).toFixed(2).replace(/\.?0+$/u, '')}%`;
