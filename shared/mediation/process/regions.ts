import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { CaseFile } from '../case-file.ts';
import { agreementInForce } from '../effectiveness.ts';
import { followUpDueOf } from '../follow-up-due.ts';
import { termStandings } from '../performance.ts';
import type { NegotiationState, RouteKind, RouteState } from '../process-terms.ts';
import { riskHandling } from '../risk-handling.ts';
import type { Words } from '../terms.ts';

const states = <T extends Record<string, Words>>(list: T) => list;

/** 履行状态 of the whole agreement. */
export const performanceStates = states({
  none: { zh: '无履行内容', en: 'Nothing owed' },
  pending: { zh: '待履行', en: 'Pending' },
  performing: { zh: '履行中', en: 'Being performed' },
  performed: { zh: '履行完毕', en: 'Performed' },
  overdue: { zh: '逾期', en: 'Overdue' },
  breached: { zh: '违约', en: 'Breached' },
});
export type PerformanceState = keyof typeof performanceStates;

/** 回访状态. */
export const followUpStates = states({
  none: { zh: '无需回访', en: 'None' },
  'not-due': { zh: '未到期', en: 'Not due' },
  due: { zh: '待回访', en: 'Due' },
  overdue: { zh: '逾期未回访', en: 'Overdue' },
  done: { zh: '已回访', en: 'Done' },
  waived: { zh: '不回访', en: 'Waived' },
});
export type FollowUpState = keyof typeof followUpStates;

/** 应急状态. */
export const alertStates = states({
  normal: { zh: '正常', en: 'Normal' },
  urgent: { zh: '紧急', en: 'Urgent' },
  major: { zh: '重大紧急', en: 'Major' },
});
export type AlertState = keyof typeof alertStates;

/** 工会监督的进度. */
export const supervisionStates = states({
  none: { zh: '未启动', en: 'None' },
  prompted: { zh: '已发提示函', en: 'Prompt sent' },
  opinion: { zh: '已发意见书', en: 'Opinion sent' },
  answered: { zh: '已答复', en: 'Answered' },
  unanswered: { zh: '逾期未答复', en: 'Not answered in time' },
  recommended: { zh: '已发建议书', en: 'Recommendation sent' },
});
export type SupervisionState = keyof typeof supervisionStates;

/** 并行状态: what runs beside the main stage (domain §3.1). Nothing here is stored; records alone say it. */
export type Regions = {
  performance: PerformanceState;
  /** The one way to enforceability that was taken, and where it stands; null: none. */
  confirmation: { kind: 'arbitration-review' | 'judicial-confirmation'; state: RouteState } | null;
  enforcement: { kind: RouteKind; state: RouteState }[];
  referrals: RouteKind[];
  negotiation: NegotiationState | 'none';
  followUp: FollowUpState;
  alert: AlertState;
  recusal: 'none' | 'raised' | 'granted' | 'refused';
  supervision: SupervisionState;
};

/** The parallel regions of a case on a day. */
export function regionsOf(file: CaseFile, today: CalendarDay): Regions {
  return {
    performance: performanceState(file, today),
    confirmation: confirmationState(file),
    enforcement: routesOf(file, ['payment-order', 'arbitration', 'suit', 'execution']),
    referrals: [...new Set(file.routes.filter(isReferral).map((route) => route.kind))],
    negotiation: file.case.body.negotiation?.state ?? 'none',
    followUp: followUpState(file, today),
    alert: alertState(file),
    recusal: recusalState(file),
    supervision: supervisionState(file, today),
  };
}

/** 履行: pending until the first payment, overdue the day after a term was due, breached once that is on record. */
export function performanceState(file: CaseFile, today: CalendarDay): PerformanceState {
  if (!agreementInForce(file) || file.terms.length === 0) return 'none';
  const standings = termStandings(file, today);
  if (standings.every(({ state }) => state === 'performed' || state === 'performed-late')) return 'performed';
  if (standings.some(({ state }) => state === 'overdue'))
    return file.case.body.breach ? 'breached' : 'overdue';
  return file.payments.length > 0 ? 'performing' : 'pending';
}

const filed = (route: CaseFile['routes'][number]): boolean => route.state !== 'prepared';

const routesOf = (file: CaseFile, kinds: readonly RouteKind[]) =>
  file.routes
    .filter((route) => filed(route) && kinds.includes(route.kind))
    .map(({ kind, state }) => ({ kind, state }));

/** A title that was given counts before one that is pending; the last one before the earlier. */
function confirmationState(file: CaseFile): Regions['confirmation'] {
  const tried = file.routes.filter(
    (route) =>
      filed(route) && (route.kind === 'arbitration-review' || route.kind === 'judicial-confirmation'),
  );
  const given = tried.find((route) => ['issued', 'confirmed', 'effective'].includes(route.state));
  const route = given ?? tried.at(-1);
  if (!route) return null;
  const kind = route.kind === 'arbitration-review' ? 'arbitration-review' : 'judicial-confirmation';
  return { kind, state: route.state };
}

const beside: readonly RouteKind[] = [
  'arbitration-review',
  'judicial-confirmation',
  'payment-order',
  'suit',
  'execution',
];
const isReferral = (route: CaseFile['routes'][number]): boolean =>
  filed(route) && !beside.includes(route.kind);

function followUpState(file: CaseFile, today: CalendarDay): FollowUpState {
  if (!agreementInForce(file)) return 'none';
  if (file.case.body.followUpWaived.trim() !== '') return 'waived';
  const due = [
    ...file.followUps.flatMap((one) => (one.doneOn === null ? (one.dueOn ?? []) : [])),
    followUpDueOf(file, today),
  ]
    .filter((on) => on !== null)
    .sort()[0];
  if (due !== undefined) return due < today ? 'overdue' : due === today ? 'due' : 'not-due';
  return file.followUps.some((one) => one.doneOn !== null) ? 'done' : 'not-due';
}

/** What was recorded, or the level of risk calls for, whichever is graver (T44). */
export function alertState(file: CaseFile): AlertState {
  const recorded = file.case.body.alert?.level ?? null;
  const called = riskHandling[file.case.level].alert;
  if (recorded === 'major' || called === 'major') return 'major';
  return recorded === 'urgent' || called === 'urgent' ? 'urgent' : 'normal';
}

function recusalState(file: CaseFile): Regions['recusal'] {
  if (file.recusals.some((one) => one.state === 'open')) return 'raised';
  const last = file.recusals.findLast((one) => one.kind === 'objection');
  if (!last) return 'none';
  return last.state === 'replaced' ? 'granted' : 'refused';
}

function supervisionState(file: CaseFile, today: CalendarDay): SupervisionState {
  const of = (kind: string) => file.matters.findLast((one) => one.kind === kind);
  if (of('supervision-recommendation')) return 'recommended';
  const opinion = of('supervision-opinion');
  if (opinion) {
    if (opinion.doneOn !== null) return 'answered';
    return opinion.dueOn !== null && opinion.dueOn < today ? 'unanswered' : 'opinion';
  }
  return of('supervision-prompt') ? 'prompted' : 'none';
}
