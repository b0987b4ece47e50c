import { computeDeadline } from '../../deadlines/engine.ts';
import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { Basis } from '../../law/citation.ts';
import { read } from '../../law/sources.ts';
import { publishedCalendar, type WorkCalendar } from '../../law/workdays/work-calendar.ts';
import { lastDayOfPeriod } from '../profile/due.ts';
import type { ProfileQuery } from '../profile/profile.ts';
import { profileFor } from '../profiles.ts';
import type { Finding } from './rule.ts';

/** 报送. `startedOn`: the later signature, in 上海 the written notice that the draft passed. */
export interface FilingFacts {
  readonly startedOn?: CalendarDay | undefined;
  readonly filedOn?: CalendarDay | undefined;
  readonly filedBy?: 'employer' | 'union' | undefined;
  readonly copies?: number | undefined;
}

/** FILE-01: who files, when, and in how many copies. */
export function checkFiling(
  query: ProfileQuery,
  { startedOn, filedOn, filedBy, copies }: FilingFacts,
  calendar: WorkCalendar = publishedCalendar,
): readonly Finding[] {
  const { filingPeriod, filingReminder, filer, filingCopies } = profileFor(query);
  const found: Finding[] = [];
  const add = (severity: Finding['severity'], zh: string, en: string, basis: readonly Basis[]) =>
    found.push({ rule: 'FILE-01', severity, zh, en, basis });
  if (copies !== undefined && copies < filingCopies.value) {
    add(
      'error',
      `报送${copies}份，应当${filingCopies.value}份`,
      `${copies} copies of ${filingCopies.value}`,
      filingCopies.basis,
    );
  }
  if (filedBy === 'union' && filer.value === 'employer') {
    add('warning', '应当由用人单位一方报送', 'The employer side files', filer.basis);
  }
  if (startedOn === undefined || filedOn === undefined) return found;
  const due = lastDayOfPeriod(filingPeriod.value, startedOn, calendar);
  if (filedOn > due) {
    add(
      'warning',
      `报送期限${due}，实际${filedOn}报送`,
      `Due on ${due}, filed on ${filedOn}`,
      filingPeriod.basis,
    );
    return found;
  }
  if (filingReminder.value === null) return found;
  const earlier = lastDayOfPeriod(filingReminder.value, startedOn, calendar);
  if (filedOn > earlier) {
    add(
      'warning',
      `工资集体协商试行办法要求${earlier}前报送，实际${filedOn}报送`,
      `The wage rules of 2000 ask for filing by ${earlier}, filed on ${filedOn}`,
      filingReminder.basis,
    );
  }
  return found;
}

/** 审查结果 and the day that was set. */
export interface EffectFacts {
  readonly effectiveOn?: CalendarDay | undefined;
  /** 人社部门收到文本之日. */
  readonly receivedOn?: CalendarDay | undefined;
  readonly opinion?: 'none' | 'no-objection' | 'objection' | undefined;
  /** 无异议意见书送达之日. */
  readonly opinionServedOn?: CalendarDay | undefined;
  /** The day the authority itself names; it goes before our count. */
  readonly statedOn?: CalendarDay | undefined;
}

/**
 * The day a contract takes effect by the review: what the authority states, else for wages the delivery of an
 * express no-objection opinion within the window, else the day after the window.
 * @returns null while there is none: not filed, or objected to
 */
export function effectiveDay(
  query: ProfileQuery,
  { receivedOn, opinion, opinionServedOn, statedOn }: Omit<EffectFacts, 'effectiveOn'>,
  calendar: WorkCalendar = publishedCalendar,
): CalendarDay | null {
  if (opinion === 'objection' || receivedOn === undefined) return null;
  if (statedOn !== undefined) return statedOn;
  const { limit } = profileFor(query).objectionWindow.value;
  const { firstDayInForce } = computeDeadline({
    rule: limit ?? 'nat-objection',
    trigger: receivedOn,
    calendar,
  });
  const early = query.subject === 'wage' && opinion === 'no-objection' ? opinionServedOn : undefined;
  if (early === undefined || early < receivedOn) return firstDayInForce;
  return firstDayInForce !== null && early > firstDayInForce ? firstDayInForce : early;
}

/** EFF-01: a contract is in force through the review only, never by signature or filing. */
export function checkEffective(
  query: ProfileQuery,
  facts: EffectFacts,
  calendar: WorkCalendar = publishedCalendar,
): readonly Finding[] {
  const { effectiveOn } = facts;
  if (effectiveOn === undefined) return [];
  const right = effectiveDay(query, facts, calendar);
  if (effectiveOn === right) return [];
  return [
    {
      rule: 'EFF-01',
      severity: 'error',
      zh:
        right === null
          ? '没有报送或者审查有异议，不能生效'
          : `生效日应当由审查结果得出，为${right}，不是${effectiveOn}`,
      en:
        right === null
          ? 'Not filed or objected to: it cannot be in force'
          : `In force by the review on ${right}, not on ${effectiveOn}`,
      basis: [...profileFor(query).objectionWindow.basis, read('labourContract', '第五十四条第一款')],
    },
  ];
}
