import { basisPoints, type Ratio } from '../../../../shared/bargaining/statistics/ratio.ts';
import type { BargainingReport } from '../../../../shared/bargaining/statistics/report.ts';
import type { radarText } from '../../../text/bargaining-radar.ts';

export type MetricId = keyof (typeof radarText)['en']['rows'];

/** Every metric of the report in its order: a count, or a ratio that never stands without its two numbers. */
export function metricsOf(report: BargainingReport): readonly (readonly [MetricId, number | Ratio])[] {
  const { offers, responses, signed, review, coverage, establishment, performance, coordination, work } =
    report;
  return [
    ['offers', offers.sent],
    ['offersWorker', offers.byWorker],
    ['offersEmployer', offers.byEmployer],
    ['renewals', offers.renewals],
    ['offerRate', report.offerRate],
    ['responseRate', responses.rate],
    ['unanswered', responses.unanswered],
    ['contracts', signed.contracts],
    ['amendments', signed.amendments],
    ['effective', review.effective],
    ['filedInTime', review.filedInTime],
    ['firstTimePassed', review.firstTimePassed],
    ['publishedInTime', review.publishedInTime],
    ['employers', coverage.employers],
    ['workers', coverage.workers],
    ['women', coverage.women],
    ['unionised', establishment.unionised],
    ['own', establishment.own],
    ['hundredAndMore', establishment.hundredAndMore],
    ['congress', report.democracy.congress],
    ['openness', report.democracy.openness],
    ['renewal', report.renewal],
    ['items', performance.items],
    ['inspected', performance.inspected],
    ['aware', performance.aware],
    ['satisfied', performance.satisfied],
    ['eightSteps', report.eightSteps],
    ['simplified', report.simplified],
    ['coordination', coordination.accepted],
    ['coordinationAgreed', coordination.agreed],
    ['visits', work.visits],
    ['talks', work.talks],
    ['lectures', work.lectures],
  ];
}

/** `66.67%`; null when there was nothing to measure. */
export function percentOf(ratio: Ratio): string | null {
  const points = basisPoints(ratio);
  return points === null ? null : `${(points / 100).toFixed(2)}%`;
}
