import { addDays, type CalendarDay, daysBetween } from '../../kernel/calendar-day.ts';
import { publishedCalendar, type WorkCalendar } from '../../law/workdays/work-calendar.ts';
import { profileOfRound } from '../process/profile-of-round.ts';
import { periodFrom } from '../process/round-limits.ts';
import { profileFor } from '../profiles.ts';
import { boundBy, inForceAt } from './coverage.ts';
import type { BargainingData } from './data.ts';

/** 续签雷达的一行: a contract that ends, when its window opens, and how far its renewal has come. */
export type RadarRow = {
  agreementId: string;
  roundId: string;
  title: string;
  /** 用人单位方: the enterprise, or who bargains for the enterprises. */
  employer: string;
  subject: BargainingData['agreements'][number]['subject'];
  scope: BargainingData['agreements'][number]['scope'];
  town: string;
  enterpriseId: string | null;
  termEnd: CalendarDay;
  daysLeft: number;
  windowOpensOn: CalendarDay;
  windowOpen: boolean;
  employers: number;
  workers: number;
  /** The round that renews it, if one was begun, and whether its offer has been received. */
  renewalRoundId: string | null;
  offered: boolean;
  /** `signed`: done; `running`: in bargaining; `offer-due`: the window is open and no offer was made; `early`: not yet. */
  state: 'signed' | 'running' | 'offer-due' | 'early' | 'lapsed';
};

/**
 * 续签雷达: contracts that end within `horizonDays` (or lapsed within as many days before), the most urgent first.
 * The window is that of the contract's own place, kind and scope.
 */
export function renewalRadar(
  data: Pick<BargainingData, 'agreements' | 'rounds' | 'offers'>,
  { today, horizonDays }: { today: CalendarDay; horizonDays: number },
  calendar: WorkCalendar = publishedCalendar,
): RadarRow[] {
  const rounds = new Map(data.rounds.map((one) => [one.id, one]));
  const renewing = new Map(
    data.rounds.flatMap((one) => (one.predecessorId === null ? [] : [[one.predecessorId, one] as const])),
  );
  const offered = new Set(data.offers.flatMap((one) => (one.receivedOn === null ? [] : [one.roundId])));
  const [first, last] = [addDays(today, -horizonDays), addDays(today, horizonDays)];
  return data.agreements
    .flatMap((agreement): RadarRow[] => {
      const { termEnd } = agreement;
      if (termEnd === null || termEnd < first || termEnd > last || agreement.effectiveOn === null) return [];
      if (agreement.state === 'rescinded' || agreement.state === 'amended' || agreement.state === 'void')
        return [];
      const { subject, scope } = agreement;
      const round = rounds.get(agreement.roundId);
      const profile = round ? profileOfRound({ round }) : profileFor({ profile: 'national', subject, scope });
      const window = periodFrom(profile.renewalWindow.value, 'nat-renewal-window', termEnd, calendar);
      const next = renewing.get(agreement.id) ?? null;
      const binds = inForceAt(agreement, today);
      const open = today >= window.due && binds;
      const isOffered = next !== null && offered.has(next.id);
      return [
        {
          agreementId: agreement.id,
          roundId: agreement.roundId,
          title: agreement.body.title,
          employer: rounds.get(agreement.roundId)?.body.employerParty.name ?? '',
          subject,
          scope,
          town: agreement.town,
          enterpriseId: agreement.enterpriseId,
          termEnd,
          daysLeft: daysBetween(today, termEnd),
          windowOpensOn: window.due,
          windowOpen: open,
          employers: boundBy(agreement).length,
          workers: agreement.workers,
          renewalRoundId: next?.id ?? null,
          offered: isOffered,
          state:
            agreement.successorId !== null
              ? 'signed'
              : isOffered
                ? 'running'
                : open
                  ? 'offer-due'
                  : binds
                    ? 'early'
                    : 'lapsed',
        },
      ];
    })
    .filter((row) => !(row.state === 'signed' && row.daysLeft < 0))
    .sort((a, b) =>
      a.termEnd < b.termEnd ? -1 : a.termEnd > b.termEnd ? 1 : a.agreementId < b.agreementId ? -1 : 1,
    );
}
