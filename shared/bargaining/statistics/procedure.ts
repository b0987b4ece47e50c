import { addDays, type CalendarDay } from '../../kernel/calendar-day.ts';
import { publishedCalendar, type WorkCalendar } from '../../law/workdays/work-calendar.ts';
import { profileOfRound } from '../process/profile-of-round.ts';
import { lastDayOfPeriod } from '../profile/due.ts';
import type { Profile } from '../profile/profile.ts';
import type { Period } from '../profile/values.ts';
import { inForceAt } from './coverage.ts';
import type { BargainingData, StatisticsQuery } from './data.ts';
import { countsAt, distinct, employerKey } from './enterprises.ts';
import { type Ratio, ratio } from './ratio.ts';

const within = (on: CalendarDay | null, { from, to }: Pick<StatisticsQuery, 'from' | 'to'>) =>
  on !== null && on >= from && on <= to;

/** The round of each record, so that offers and filings know their kind and place. */
export type Index = {
  round: ReadonlyMap<string, BargainingData['rounds'][number]>;
  agreement: ReadonlyMap<string, BargainingData['agreements'][number]>;
  profile(roundId: string): Profile | null;
  /** Last day of a period; a year has few days, so each is worked out once. */
  lastDay(period: Period, from: CalendarDay): CalendarDay;
};

/** Ways from record to round; profiles are resolved once for each combination. */
export function indexOf(data: BargainingData, calendar: WorkCalendar = publishedCalendar): Index {
  const days = new Map<string, CalendarDay>();
  const round = new Map(data.rounds.map((one) => [one.id, one]));
  const agreement = new Map(data.agreements.map((one) => [one.id, one]));
  const profiles = new Map<string, Profile>();
  const ofRound = new Map<string, Profile>();
  return {
    round,
    agreement,
    lastDay: (period, from) => {
      const key = `${period.limit}/${period.duration.value}/${period.duration.unit}/${from}`;
      const known = days.get(key) ?? lastDayOfPeriod(period, from, calendar);
      days.set(key, known);
      return known;
    },
    profile: (roundId) => {
      const seen = ofRound.get(roundId);
      if (seen) return seen;
      const of = round.get(roundId);
      if (!of) return null;
      const key = `${of.profile}/${of.subject}/${of.scope}/${of.body.strictest}/${JSON.stringify([of.body.localPeriods, of.body.localRules])}`;
      const known = profiles.get(key) ?? profileOfRound({ round: of });
      profiles.set(key, known);
      ofRound.set(roundId, known);
      return known;
    },
  };
}

/** 要约: how many were received in the period, by whom, and which were renewals. */
export type OfferCounts = { sent: number; byWorker: number; byEmployer: number; renewals: number };

/** 要约数: written offers with a receipt in the period, one for each round. */
export function offersSent(data: BargainingData, query: StatisticsQuery, index: Index): OfferCounts {
  const rounds = new Set<string>();
  const counted = data.offers.filter((offer) => {
    const of = index.round.get(offer.roundId);
    if (!of || of.subject !== query.subject || offer.state === 'withdrawn') return false;
    if (query.scope !== undefined && of.scope !== query.scope) return false;
    if (!within(offer.receivedOn, query) || rounds.has(offer.roundId)) return false;
    rounds.add(offer.roundId);
    return true;
  });
  return {
    sent: counted.length,
    byWorker: counted.filter((one) => one.by === 'worker').length,
    byEmployer: counted.filter((one) => one.by === 'employer').length,
    renewals: counted.filter((one) => one.renewal).length,
  };
}

/**
 * 要约率: unionised employers whose union sent an offer in the period ÷ unionised employers that were due: without a
 * contract of the kind in force, or with one that expires within the renewal window of the period.
 */
export function offerRate(data: BargainingData, query: StatisticsQuery, windowDays: number): Ratio {
  const ofKind = new Set(data.rounds.filter((one) => one.subject === query.subject).map((one) => one.id));
  const offered = new Set(
    data.offers
      .filter((one) => one.by === 'worker' && one.enterpriseId !== null && within(one.receivedOn, query))
      .filter((one) => ofKind.has(one.roundId))
      .flatMap((one) => one.enterpriseId ?? []),
  );
  const last = addDays(query.to, windowDays);
  const settled = new Set(
    data.agreements
      .filter((one) => one.subject === query.subject && inForceAt(one, query.from))
      .filter((one) => one.termEnd === null || one.termEnd > last)
      .flatMap((one) => (one.enterpriseId === null ? one.boundIds : [one.enterpriseId])),
  );
  const unionised = distinct(data.enterprises.filter((one) => countsAt(one, query.asOf, 'unionised')));
  const due = unionised.filter((one) => !settled.has(one.id) || offered.has(one.id));
  const offeredKeys = new Set(data.enterprises.filter((one) => offered.has(one.id)).map(employerKey));
  return ratio(due.filter((one) => offeredKeys.has(employerKey(one))).length, due.length);
}

/** 应约: offers whose time is over, answered in time, late, or not at all. */
export type Responses = { rate: Ratio; late: number; unanswered: number };

/** 应约率: answered in writing on or before the due day ÷ offers whose due day has come by `asOf`. */
export function responseRate(data: BargainingData, query: StatisticsQuery, index: Index): Responses {
  let [inTime, late, unanswered] = [0, 0, 0];
  for (const offer of data.offers) {
    const of = index.round.get(offer.roundId);
    const profile = index.profile(offer.roundId);
    if (!of || !profile || of.subject !== query.subject || offer.receivedOn === null) continue;
    if (!within(offer.receivedOn, query) || offer.state === 'withdrawn') continue;
    const due = index.lastDay(profile.replyPeriod.value, offer.receivedOn);
    if (due > query.asOf) continue;
    const { reply } = offer.body;
    const answered = reply?.written === true ? (reply.receivedOn ?? reply.on) : null;
    if (answered === null || answered > query.asOf) unanswered += 1;
    else if (answered <= due) inTime += 1;
    else late += 1;
  }
  return { rate: ratio(inTime, inTime + late + unanswered), late, unanswered };
}

/** 签订数 in the period; amendments are counted by themselves, and each contract once. */
export type Signed = { contracts: number; amendments: number };

export function agreementsSigned(data: BargainingData, query: StatisticsQuery): Signed {
  const of = data.agreements.filter(
    (one) =>
      one.subject === query.subject &&
      (query.scope === undefined || one.scope === query.scope) &&
      one.state !== 'void' &&
      within(one.signedOn, query),
  );
  const amendments = of.filter((one) => one.amendsId !== null).length;
  return { contracts: of.length - amendments, amendments };
}

/** 报送、审查、公布的及时和通过情况. */
export type ReviewRates = {
  effective: number;
  filedInTime: Ratio;
  firstTimePassed: Ratio;
  publishedInTime: Ratio;
};

/** 按时报送率、一次审查通过率、公布率. */
export function reviewRates(data: BargainingData, query: StatisticsQuery, index: Index): ReviewRates {
  const ofKind = (roundId: string) => index.round.get(roundId)?.subject === query.subject;
  const firstFilings = data.filings.filter((one) => one.no === 1 && ofKind(one.roundId));
  const filingOf = new Map(firstFilings.map((one) => [one.roundId, one]));
  const publishedOn = daysOfPublication(data);
  const inTime = (filing: BargainingData['filings'][number] | undefined) => {
    if (filing === undefined) return false;
    const profile = index.profile(filing.roundId);
    return (
      profile !== null &&
      filing.filedOn !== null &&
      filing.filedOn <= index.lastDay(profile.filingPeriod.value, filing.signedOn)
    );
  };
  // A contract signed whose time to file is not over yet is not late.
  const signed = data.agreements.filter((one) => {
    const profile = index.profile(one.roundId);
    return (
      one.subject === query.subject &&
      one.state !== 'void' &&
      within(one.signedOn, query) &&
      profile !== null &&
      one.signedOn !== null &&
      (filingOf.has(one.roundId) || index.lastDay(profile.filingPeriod.value, one.signedOn) <= query.asOf)
    );
  });
  const reviewed = firstFilings.filter((one) => within(one.receivedOn, query) && one.opinion !== null);
  const effective = data.agreements.filter(
    (one) => one.subject === query.subject && within(one.effectiveOn, query),
  );
  const published = (agreement: BargainingData['agreements'][number]) => {
    const profile = index.profile(agreement.roundId);
    const first = (publishedOn.get(agreement.roundId) ?? []).find(
      (on) => agreement.effectiveOn !== null && on >= agreement.effectiveOn,
    );
    if (first === undefined || profile === null || agreement.effectiveOn === null) return false;
    const period = profile.publication.value;
    return period === 'promptly' || first <= index.lastDay(period, agreement.effectiveOn);
  };
  const over = effective.filter((one) => {
    const period = index.profile(one.roundId)?.publication.value;
    if (published(one) || period === undefined || period === 'promptly' || one.effectiveOn === null)
      return true;
    return index.lastDay(period, one.effectiveOn) <= query.asOf;
  });
  return {
    effective: effective.length,
    filedInTime: ratio(
      signed.filter((one) => firstFilings.some((filing) => filing.roundId === one.roundId && inTime(filing)))
        .length,
      signed.length,
    ),
    firstTimePassed: ratio(reviewed.filter((one) => one.opinion !== 'objection').length, reviewed.length),
    publishedInTime: ratio(over.filter(published).length, over.length),
  };
}

/** Days on which contracts were published, by round, earliest first. */
function daysOfPublication(data: BargainingData): Map<string, CalendarDay[]> {
  const days = new Map<string, CalendarDay[]>();
  for (const one of data.publications) {
    if (one.kind !== 'agreement') continue;
    days.set(one.roundId, [...(days.get(one.roundId) ?? []), one.on].sort());
  }
  return days;
}
