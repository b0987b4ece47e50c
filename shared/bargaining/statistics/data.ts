import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { Plain } from '../../schema/record-types.ts';
import type { Scope, Subject } from '../terms.ts';

/** What statistics are worked out from: whole tables, already narrowed to live records. */
export type BargainingData = {
  enterprises: readonly Plain<'enterprises'>[];
  rounds: readonly Plain<'rounds'>[];
  offers: readonly Plain<'roundOffers'>[];
  agreements: readonly Plain<'collectiveAgreements'>[];
  filings: readonly Plain<'roundFilings'>[];
  publications: readonly Plain<'roundPublications'>[];
  inspections: readonly Plain<'roundInspections'>[];
  measures: readonly Plain<'roundMeasures'>[];
  steps: readonly Plain<'roundSteps'>[];
  papers: readonly Plain<'roundPapers'>[];
  activities: readonly Plain<'bargainingActivities'>[];
  instructors: readonly Plain<'instructors'>[];
};

/** Which enterprises a denominator means (统计口径). Reports differ, so it is always said. */
export type EnterpriseFilter = 'all' | 'unionised' | 'own-union' | 'above-scale' | 'hundred-and-more';

/** 统计期间 and the reference day. */
export type StatisticsQuery = {
  from: CalendarDay;
  to: CalendarDay;
  asOf: CalendarDay;
  /** Coverage, offers and renewals are of one kind of contract; kinds are never added up. */
  subject: Subject;
  scope?: Scope;
  filter?: EnterpriseFilter;
  /** 续签宽限, calendar days after expiry; 0 unless the office sets it. */
  graceDays?: number;
};

export const emptyData: BargainingData = {
  enterprises: [],
  rounds: [],
  offers: [],
  agreements: [],
  filings: [],
  publications: [],
  inspections: [],
  measures: [],
  steps: [],
  papers: [],
  activities: [],
  instructors: [],
};
