import { computeDeadline } from '../../deadlines/engine.ts';
import { type CalendarDay, dayOf } from '../../kernel/calendar-day.ts';
import type { WorkCalendar } from '../../law/workdays/work-calendar.ts';
import { agreementOf, enterpriseOf, isWide, measuresOf, offerOf } from '../parts.ts';
import type { Profile } from '../profile/profile.ts';
import { profileLayers } from '../profiles.ts';
import type { RoundFile } from '../round-file.ts';
import { clockOf, type RoundClock } from './clock.ts';
import { negotiationLimitOf } from './round-limits.ts';

type Context = { file: RoundFile; today: CalendarDay; profile: Profile; calendar: WorkCalendar };
type Standing = Parameters<typeof clockOf>[2];

/** Limits only one place sets, and the yearly rhythm of bargaining and of the congress. */
export function placeClocks(context: Context): RoundClock[] {
  const { file, calendar, today } = context;
  const under = (layer: string) => profileLayers[file.round.profile].some((one) => one.id === layer);
  const wage = file.round.subject === 'wage';
  const limit = (rule: string, trigger: CalendarDay | null, standing: Standing): RoundClock[] =>
    trigger === null ? [] : [clockOf(computeDeadline({ rule, trigger, calendar }), today, standing)];
  return [
    ...(under('SH') ? limit('sh-reps', offerOf(file)?.repliedOn ?? null, bothProduced(file)) : []),
    ...(under('SD') && wage
      ? limit('sd-report-upper-union', firstMeeting(file), {
          kind: 'reminder',
          place: 'meetings',
          open: file.round.stage === 'preparing' || file.round.stage === 'replied',
          doneOn: null,
        })
      : []),
    ...(under('HA') && wage ? coordinationApplication(context) : []),
    ...(under('JS')
      ? measuresOf(file, 'supervision-recommendation').flatMap((one) =>
          limit('js-supervision-docketing', one.body.servedOn, {
            kind: 'authority',
            place: 'measures',
            open: file.round.stage === 'refusedOrSilent',
            doneOn: one.body.repliedOn,
          }),
        )
      : []),
    ...(wage
      ? limit('nat-min-wage-notice', file.round.body.minimumWageIssuedOn, {
          kind: 'duty',
          place: 'overview',
          open: true,
          doneOn: file.round.body.minimumWagePostedOn,
        })
      : []),
    ...(wage && !isWide(file) ? limit('nat-wage-annual-round', inForceSince(file), yearly) : []),
    ...(under('ZJ') && !isWide(file)
      ? limit('zj-congress-annual', enterpriseOf(file)?.body.democracy.lastCongressOn ?? null, yearly)
      : []),
  ];
}

const yearly: Standing = { kind: 'reminder', place: 'overview', open: true, doneOn: null };

/** 上海: both sides produce their representatives within the time from the consent on. */
function bothProduced({ round }: RoundFile): Standing {
  const { worker, employer } = round.body.production;
  const days = [worker?.on, employer?.on].flatMap((one) => one ?? []).sort();
  return {
    kind: 'duty',
    place: 'representatives',
    open: round.stage === 'replied',
    doneOn: days.length === 2 ? (days[1] ?? null) : null,
  };
}

/** 河南: who wants coordination applies within the time after the bargaining period, else the round is over. */
export function coordinationApplicationLimit({ file, profile, calendar }: Omit<Context, 'today'>) {
  const ends = negotiationLimitOf(file, profile, calendar);
  return ends === null
    ? null
    : computeDeadline({ rule: 'hen-coordination-apply', trigger: ends.due, calendar });
}

function coordinationApplication(context: Context): RoundClock[] {
  const { file, today } = context;
  const limit = coordinationApplicationLimit(context);
  const { stage } = file.round;
  const shown = stage === 'deadlocked' || stage === 'coordinating';
  if (limit === null || !shown) return [];
  const filedOn = measuresOf(file, 'coordination').at(-1)?.body.coordination?.filedOn ?? null;
  return [
    clockOf(limit, today, {
      kind: 'duty',
      place: 'measures',
      open: stage === 'deadlocked',
      doneOn: filedOn,
    }),
  ];
}

/** The first meeting on record, held or planned. */
function firstMeeting(file: RoundFile): CalendarDay | null {
  const first = file.roundMeetings
    .filter((one) => one.state !== 'cancelled')
    .map((one) => one.startsAt)
    .sort()[0];
  return first === undefined ? null : dayOf(first);
}

/** Since when the contract binds, while nothing follows it. */
function inForceSince(file: RoundFile): CalendarDay | null {
  const agreement = agreementOf(file);
  return agreement?.state === 'in-force' && agreement.successorId === null ? agreement.effectiveOn : null;
}
