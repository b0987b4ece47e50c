import { computeDeadline } from '../../deadlines/engine.ts';
import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { WorkCalendar } from '../../law/workdays/work-calendar.ts';
import { agreementOf, measuresOf } from '../parts.ts';
import type { Profile } from '../profile/profile.ts';
import type { RoundFile } from '../round-file.ts';
import { clockOf, type RoundClock } from './clock.ts';
import { periodFrom } from './round-limits.ts';

/** 履约、续签、争议的期限: what runs once a contract is in force, and what remedies started. */
export function performanceClocks(
  file: RoundFile,
  today: CalendarDay,
  profile: Profile,
  calendar: WorkCalendar,
): RoundClock[] {
  const agreement = agreementOf(file);
  const binds = agreement?.state === 'in-force';
  const reported = file.roundInspections
    .filter((one) => one.kind === 'report')
    .map((one) => one.on)
    .sort()
    .at(-1);
  const from = reported ?? agreement?.effectiveOn ?? null;
  return [
    ...(profile.annualReport.value !== null && from !== null && binds
      ? [
          clockOf(computeDeadline({ rule: 'zj-performance-report', trigger: from, calendar }), today, {
            kind: 'duty',
            place: 'performance',
            open: true,
            doneOn: null,
          }),
        ]
      : []),
    ...(agreement?.termEnd != null && binds
      ? [
          clockOf(
            periodFrom(profile.renewalWindow.value, 'nat-renewal-window', agreement.termEnd, calendar),
            today,
            { kind: 'window', place: 'overview', open: agreement.successorId === null, doneOn: null },
          ),
        ]
      : []),
    ...measuresOf(file, 'supervision-opinion').flatMap((measure) => {
      const served = measure.body.servedOn;
      const period = profile.supervisionReply.value;
      if (served === null || period === null) return [];
      return [
        clockOf(periodFrom(period, 'zj-supervision-reply', served, calendar), today, {
          kind: 'duty',
          place: 'measures',
          open: true,
          doneOn: measure.body.repliedOn,
        }),
      ];
    }),
    ...measuresOf(file, 'rescission').flatMap((measure) => {
      const period = profile.rescissionFiling.value;
      if (period === null || file.round.stage !== 'rescinded') return [];
      return [
        clockOf(periodFrom(period, 'zj-rescission-filing', measure.on, calendar), today, {
          kind: 'duty',
          place: 'measures',
          open: true,
          doneOn: measure.body.ending?.filedOn ?? null,
        }),
      ];
    }),
    ...(file.round.profile === 'beijing' && file.round.stage === 'expired'
      ? measuresOf(file, 'termination').map((measure) =>
          clockOf(computeDeadline({ rule: 'bj-end-filing', trigger: measure.on, calendar }), today, {
            kind: 'duty',
            place: 'measures',
            open: true,
            doneOn: measure.body.ending?.filedOn ?? null,
          }),
        )
      : []),
    ...file.roundMeasures.flatMap((measure) => disputeClocks(measure, today, calendar)),
  ];
}

/** 履行争议: a year to claim, and fifteen days to sue after the award (调解仲裁法 27; 劳动法 84(2)). */
function disputeClocks(
  measure: RoundFile['roundMeasures'][number],
  today: CalendarDay,
  calendar: WorkCalendar,
): RoundClock[] {
  const dispute = measure.body.dispute;
  if (dispute === null) return [];
  const open = dispute.settledOn === null;
  return [
    clockOf(
      computeDeadline({ rule: 'nat-arbitration-limitation', trigger: dispute.knownOn, calendar }),
      today,
      {
        kind: 'duty',
        place: 'measures',
        open,
        doneOn: measure.kind === 'dispute-referral' ? measure.on : null,
      },
    ),
    ...(dispute.awardReceivedOn === null
      ? []
      : [
          clockOf(
            computeDeadline({ rule: 'nat-award-lawsuit', trigger: dispute.awardReceivedOn, calendar }),
            today,
            {
              kind: 'duty',
              place: 'measures',
              open,
              doneOn: null,
            },
          ),
        ]),
  ];
}
