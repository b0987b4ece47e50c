import { move } from '../../deadlines/period.ts';
import { addDays, addYears, type CalendarDay } from '../../kernel/calendar-day.ts';
import { read } from '../../law/sources.ts';
import { publishedCalendar } from '../../law/workdays/work-calendar.ts';
import type { ProfileQuery } from '../profile/profile.ts';
import { profileFor } from '../profiles.ts';
import type { Finding } from './rule.ts';

/** 集体合同期限. Both days are in force. */
export interface TermFacts {
  readonly termStart?: CalendarDay | undefined;
  readonly termEnd?: CalendarDay | undefined;
  /** 续签要约提出日. */
  readonly renewalOfferedOn?: CalendarDay | undefined;
}

/** Last day of a term of whole years whose first day counts. */
export const lastDayOf = (start: CalendarDay, years: number): CalendarDay =>
  addDays(addYears(start, years), -1);

/** TERM-01 … TERM-04. */
export function checkTerm(query: ProfileQuery, facts: TermFacts): readonly Finding[] {
  const { termStart, termEnd } = facts;
  const span = termStart === undefined || termEnd === undefined ? [] : [...ofSpan(query, termStart, termEnd)];
  return [...span, ...renewal(query, facts)];
}

function* ofSpan(query: ProfileQuery, start: CalendarDay, end: CalendarDay): Iterable<Finding> {
  const { term, usualWageTermYears } = profileFor(query);
  const { shortest, longest } = term.value;
  if (shortest && end < lastDayOf(start, shortest.years)) {
    yield {
      rule: 'TERM-01',
      severity: shortest.severity,
      zh: `期限${start}至${end}，不足${shortest.years}年`,
      en: `${start} to ${end}: shorter than ${shortest.years} year(s)`,
      basis: term.basis,
    };
  } else if (longest && end > addYears(start, longest.years)) {
    yield {
      rule: 'TERM-01',
      severity: longest.severity,
      zh: `期限${start}至${end}，超过${longest.years}年`,
      en: `${start} to ${end}: longer than ${longest.years} years`,
      basis: term.basis,
    };
  }
  const usual = usualWageTermYears.value;
  if (query.subject === 'wage' && end !== lastDayOf(start, usual) && end !== addYears(start, usual)) {
    yield {
      rule: 'TERM-02',
      severity: 'warning',
      zh: `工资专项集体合同期限一般为${usual}年，本合同为${start}至${end}`,
      en: `Wage contracts generally run ${usual} year: this one from ${start} to ${end}`,
      basis: usualWageTermYears.basis,
    };
  }
  const whole = [1, 2, 3].find((years) => end === addYears(start, years));
  if (whole !== undefined) {
    yield {
      rule: 'TERM-03',
      severity: 'warning',
      zh: `届满日${end}是对应日，首日计入时${whole}年的最后一日为${lastDayOf(start, whole)}`,
      en: `${end} is the corresponding day: with the first day counted ${whole} year(s) end on ${lastDayOf(start, whole)}`,
      basis: [read('civilCode', '第二百零一条'), read('civilCode', '第二百零二条')],
    };
  }
}

function* renewal(query: ProfileQuery, { termEnd, renewalOfferedOn }: TermFacts): Iterable<Finding> {
  if (termEnd === undefined || renewalOfferedOn === undefined) return;
  const { renewalWindow } = profileFor(query);
  const opens = move(termEnd, renewalWindow.value.duration, -1, publishedCalendar);
  if (renewalOfferedOn >= opens) return;
  yield {
    rule: 'TERM-04',
    severity: 'warning',
    zh: `续签要求于${renewalOfferedOn}提出，窗口${opens}才开始`,
    en: `Renewal asked for on ${renewalOfferedOn}, before the window opens on ${opens}`,
    basis: renewalWindow.basis,
  };
}
