import { type CalendarDay, partsOf } from '../../kernel/calendar-day.ts';
import { type DueFigure, dueFigures } from './freshness.ts';
import type { RegionalParameter } from './record.ts';

/** Months in which most offices publish: minimum wages from January, average wages and insurance bases by July. */
const months: readonly number[] = [1, 7];

/** True in the months in which the desk reminds of figures to look for. */
export const remindsOfFigures = (today: CalendarDay): boolean => months.includes(partsOf(today).month);

/** 年度参数提醒: what an office should look for in January and July; nothing in other months. */
export const figuresToRemind = (
  rows: readonly RegionalParameter[],
  regionCode: string,
  today: CalendarDay,
): DueFigure[] => (remindsOfFigures(today) ? dueFigures(rows, regionCode, today) : []);
