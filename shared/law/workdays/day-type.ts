import { type CalendarDay, weekday } from '../../kernel/calendar-day.ts';

/**
 * What a day is for the count of working days:
 * `workday` 工作日 · `make-up-workday` 调休上班日 · `weekend` 普通双休日 · `holiday` a day of a published
 * holiday period, weekends inside it included · `lieu` 调休放假日 · `statutory` 法定节假日 of a year whose
 * arrangement is not known yet.
 */
export type DayKind = 'workday' | 'make-up-workday' | 'weekend' | 'holiday' | 'lieu' | 'statutory';

/** One day as the calendar sees it. */
export interface DayType {
  readonly kind: DayKind;
  /** Feast of the holiday period or of the make-up day, else `null`. */
  readonly name: string | null;
  readonly isWorkday: boolean;
  /** One of the days of 放假办法第二条, whatever `kind` says. */
  readonly isStatutory: boolean;
  /** False when the arrangement of the year is not published or not imported: the kind is provisional. */
  readonly covered: boolean;
}

const weekdaysEn = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const weekdaysZh = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;

/** `Mon` … `Sun`. */
export const weekdayEn = (of: CalendarDay): string => weekdaysEn[weekday(of)] ?? '';

/** `周一` … `周日`. */
export const weekdayZh = (of: CalendarDay): string => weekdaysZh[weekday(of)] ?? '';

const labels: Record<DayKind, { code: string; zh: string; named: boolean }> = {
  workday: { code: 'workday', zh: '工作日', named: false },
  'make-up-workday': { code: 'make-up-workday(调休上班)', zh: '调休上班日', named: false },
  weekend: { code: 'weekend', zh: '双休日', named: false },
  holiday: { code: 'public-holiday-period(放假安排)', zh: '假期', named: true },
  lieu: { code: 'in-lieu-rest-day(调休放假)', zh: '调休放假', named: true },
  statutory: { code: 'statutory-holiday(法定节假日)', zh: '法定节假日', named: true },
};

/** Stable code of the command line: `public-holiday-period(放假安排): 春节`. */
export function dayTypeCode(type: DayType): string {
  const { code, named } = labels[type.kind];
  return named && type.name !== null ? `${code}: ${type.name}` : code;
}

/** For sentences: `春节假期`, `双休日`. */
export function dayTypeZh(type: DayType): string {
  const { zh, named } = labels[type.kind];
  return named && type.name !== null ? `${type.name}${zh}` : zh;
}
