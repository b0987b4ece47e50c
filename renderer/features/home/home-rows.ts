import type { RenewalRow, RoundDueRow } from '../../../shared/bargaining/process/round-due-row.ts';
import type { CalendarDay, LocalMinute } from '../../../shared/kernel/calendar-day.ts';
import type { NextDue } from '../../../shared/mediation/clock-state.ts';
import type { IntakeDraft } from '../../../shared/mediation/intake-draft.ts';
import type { LeadDueRow } from '../../../shared/mediation/leads/lead-row.ts';
import { sideTitle } from '../../../shared/mediation/side-title.ts';
import type { SlimRow } from '../../../shared/search/slim-case.ts';
import type { HomeResult, Some } from '../../../shared/search/slim-query.ts';
import { isDueKind } from '../../text/due.ts';
import type { homeText } from '../../text/home.ts';

type DueKind = NextDue['kind'];
export type ActWord = keyof (typeof homeText)['zh-CN']['acts'];

/** A planned session shown with its time and room. */
export type SessionLine = { caseId: string; startsAt: LocalMinute; place: string };

/** A draft to finish, as the home page shows it. */
export type DraftLine = { id: string; names: string; savedAt: string };

/** Everything the home page draws. */
export type HomeData = {
  home: HomeResult;
  sessions: readonly SessionLine[];
  unsigned: Some;
  drafts: readonly DraftLine[];
  leads: HomeLeads;
  rounds: HomeRounds;
};

/** 集体协商 with something due, by when, and contracts whose renewal may be asked for; `any`: there is a round at all. */
export type HomeRounds = {
  overdue: readonly RoundDueRow[];
  today: readonly RoundDueRow[];
  week: readonly RoundDueRow[];
  renewals: readonly RenewalRow[];
  any: boolean;
};

/** 诉求 with something due, by when; `any`: there is a lead at all. */
export type HomeLeads = {
  overdue: readonly LeadDueRow[];
  today: readonly LeadDueRow[];
  week: readonly LeadDueRow[];
  any: boolean;
};

/** Leads, and rounds, shown under one heading. */
export const shownLeads = 10;

/** What is due up to the end of the week, under its headings. */
export function byHeading<T extends { dueOn: CalendarDay }>(rows: readonly T[], today: CalendarDay) {
  return {
    overdue: rows.filter((row) => row.dueOn < today),
    today: rows.filter((row) => row.dueOn === today),
    week: rows.filter((row) => row.dueOn > today),
  };
}

/** The verb on the one button of a due thing. */
const acts: Record<DueKind, ActWord> = {
  session: 'session',
  decision: 'decision',
  mediation: 'mediation',
  instalment: 'instalment',
  'follow-up': 'follow-up',
  route: 'view',
  matter: 'view',
  archive: 'view',
};

/** What the button of a row says; a time limit without a verb of its own is looked at. */
export const actOf = (kind: string | null): ActWord => (isDueKind(kind) ? acts[kind] : 'view');

/** What a draft is called: its applicants, or the other side while there are none; empty while nobody is named. */
export function draftTitle({ parties, workersCount }: Pick<IntakeDraft, 'parties' | 'workersCount'>): string {
  const named = parties.filter((party) => party.body.name.trim() !== '');
  const side = (role: string) => named.filter((party) => party.role === role);
  return sideTitle(side('applicant'), workersCount ?? 1) || sideTitle(side('respondent'), 1);
}

export const numberOf = (row: SlimRow): string => row.caseNo ?? row.intakeNo;

/** Rows in which the next date is a session, and the others. */
export function splitSessions(rows: readonly SlimRow[]): { sessions: SlimRow[]; others: SlimRow[] } {
  return {
    sessions: rows.filter((row) => row.nextDueKind === 'session'),
    others: rows.filter((row) => row.nextDueKind !== 'session'),
  };
}

/** Nothing was ever entered at this desk. */
export function deskIsEmpty({ home, drafts, leads, rounds }: HomeData): boolean {
  return home.recent.length === 0 && drafts.length === 0 && !leads.any && !rounds.any;
}

/** The time of a session as it is said: only the hour on its own day. */
export function sessionTime(startsAt: LocalMinute, today: CalendarDay): string {
  const [on = '', time = ''] = startsAt.split('T');
  return on === today ? time : `${on.slice(5)} ${time}`;
}
