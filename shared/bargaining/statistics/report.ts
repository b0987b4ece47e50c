import type { WorkCalendar } from '../../law/workdays/work-calendar.ts';
import { type Coverage, coverageAt, establishmentRate } from './coverage.ts';
import type { BargainingData, StatisticsQuery } from './data.ts';
import { democracyRates } from './democracy.ts';
import { type Performance, performanceRates, wageGrowth } from './performance.ts';
import {
  agreementsSigned,
  indexOf,
  type OfferCounts,
  offerRate,
  offersSent,
  type Responses,
  type ReviewRates,
  responseRate,
  reviewRates,
  type Signed,
} from './procedure.ts';
import type { Ratio } from './ratio.ts';
import { renewalRate } from './renewal.ts';
import {
  type CoordinationCounts,
  coordinationCounts,
  eightStepRate,
  simplifiedRounds,
  type WorkCounts,
  workCounts,
} from './work.ts';

/** 集体协商统计: every metric of one kind of contract for a period, each with numerator and denominator. */
export type BargainingReport = {
  query: StatisticsQuery;
  offers: OfferCounts;
  offerRate: Ratio;
  responses: Responses;
  signed: Signed;
  review: ReviewRates;
  coverage: Pick<Coverage, 'employers' | 'workers' | 'women'>;
  /** 建制率; 独立建制率; 百人以上企业建制率; of the filter asked for. */
  establishment: { unionised: Ratio; own: Ratio; hundredAndMore: Ratio; asked: Ratio };
  /** 职代会、厂务公开 of private firms above scale, as last noted; not dated. */
  democracy: { congress: Ratio; openness: Ratio };
  renewal: Ratio;
  performance: Performance;
  growth: ReturnType<typeof wageGrowth>;
  eightSteps: Ratio;
  simplified: number;
  coordination: CoordinationCounts;
  work: WorkCounts;
};

/** Renewal window used where offers are due; the widest of the texts (三个月). */
const offerWindowDays = 90;

/**
 * Works out the report. The same definitions serve every node: hand in the data of a town for the town, of the city for
 * the city.
 */
export function bargainingReport(
  data: BargainingData,
  query: StatisticsQuery,
  calendar?: WorkCalendar,
): BargainingReport {
  const index = indexOf(data, calendar);
  return {
    query,
    ...employersReport(data, query),
    offers: offersSent(data, query, index),
    responses: responseRate(data, query, index),
    signed: agreementsSigned(data, query),
    review: reviewRates(data, query, index),
    renewal: renewalRate(data, query),
    performance: performanceRates(data, query, index),
    growth: wageGrowth(data, query),
    eightSteps: eightStepRate(data, query, index),
    simplified: simplifiedRounds(data, query),
    coordination: coordinationCounts(data, query),
    work: workCounts(data, query),
  };
}

/** The part of a report that looks at employers: coverage, 建制率 and 要约率. */
export function employersReport(
  data: BargainingData,
  query: StatisticsQuery,
): Pick<BargainingReport, 'coverage' | 'establishment' | 'democracy' | 'offerRate'> {
  const { employers, workers, women } = coverageAt(data, query);
  return {
    coverage: { employers, workers, women },
    establishment: {
      unionised: establishmentRate(data, query, 'unionised'),
      own: establishmentRate(data, query, 'unionised', 'own'),
      hundredAndMore: establishmentRate(data, query, 'hundred-and-more'),
      asked: establishmentRate(data, query, query.filter ?? 'unionised'),
    },
    democracy: democracyRates(data, query.asOf),
    offerRate: offerRate(data, query, offerWindowDays),
  };
}
