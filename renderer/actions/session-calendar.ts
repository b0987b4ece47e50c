import { addDays, type CalendarDay, dayOf } from '../../shared/kernel/calendar-day.ts';
import {
  type Clash,
  clashesAmong,
  clashOf,
  type PlannedTime,
} from '../../shared/mediation/session-clashes.ts';
import { sideTitle } from '../../shared/mediation/side-title.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import type { HejieDb } from '../db/database.ts';

/** A session as the calendar shows it. */
export type CalendarSession = PlannedTime & {
  id: string;
  caseId: string;
  no: number;
  state: Row<'sessions'>['state'];
  /** Case number, or the number given at intake. */
  number: string;
  title: string;
  mediator: string;
};

/** A clash of a time that is being planned; `second` is the session that is there. */
export type ClashWith = Omit<Clash<PlannedTime>, 'second'> & { second: CalendarSession };

/** 会议日程: sessions of all cases by their time, over the index; no case is opened for it. */
export function sessionCalendar({ db }: { db: HejieDb }) {
  const between = async (from: CalendarDay, to: CalendarDay): Promise<CalendarSession[]> => {
    const rows = await db.sessions
      .where('startsAt')
      .between(`${from}T00:00`, `${to}T23:59`, true, true)
      .toArray();
    const shown = rows.filter((row) => !row.deleted && row.state !== 'cancelled');
    return named(db, shown);
  };
  const rooms = async (): Promise<readonly string[]> =>
    (await db.offices.filter((office) => !office.deleted).first())?.body.rooms ?? [];

  return {
    /** Sessions that begin in these days, without cancelled ones, in the order of time. */
    between,
    /** Rooms the office named. */
    rooms,
    /** Planned or open sessions of these days that take the same room or person at the same time. */
    clashes: async (from: CalendarDay, to: CalendarDay): Promise<Clash<CalendarSession>[]> =>
      clashesAmong((await between(addDays(from, -1), to)).filter(isAhead), await rooms()).filter(
        ({ second }) => dayOf(second.startsAt) >= from,
      ),
    /** What a session that is being planned would clash with. */
    clashesWith: async (given: PlannedTime, exceptId?: string): Promise<ClashWith[]> => {
      const on = dayOf(given.startsAt);
      const [others, named] = [await between(addDays(on, -1), addDays(on, 1)), await rooms()];
      return others
        .filter((one) => isAhead(one) && one.id !== exceptId)
        .flatMap((other) => {
          const clash = clashOf<PlannedTime>(given, other, named);
          return clash ? [{ ...clash, second: other }] : [];
        });
    },
  };
}

const isAhead = ({ state }: CalendarSession) => state === 'planned' || state === 'open';

async function named(db: HejieDb, rows: readonly Row<'sessions'>[]): Promise<CalendarSession[]> {
  const caseIds = [...new Set(rows.map((row) => row.caseId))];
  const [cases, parties, people] = await Promise.all([
    db.cases.bulkGet(caseIds),
    db.parties.where('caseId').anyOf(caseIds).toArray(),
    db.people.toArray(),
  ]);
  const byId = new Map(cases.flatMap((row) => (row && !row.deleted ? [[row.id, row] as const] : [])));
  const names = new Map(people.map((person) => [person.id, person.body.name]));
  return rows
    .flatMap((row): CalendarSession[] => {
      const of = byId.get(row.caseId);
      if (!of) return [];
      const sides = parties.filter((party) => party.caseId === of.id && !party.deleted);
      return [
        {
          id: row.id,
          caseId: row.caseId,
          no: row.no,
          state: row.state,
          startsAt: row.startsAt,
          minutes: row.body.plannedMinutes,
          place: row.body.place,
          mediatorId: row.mediatorId,
          number: of.body.caseNo ?? of.body.intakeNo,
          title: titleOf(sides, of.body.workersCount),
          mediator: names.get(row.mediatorId ?? '') ?? '',
        },
      ];
    })
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0));
}

function titleOf(parties: readonly Row<'parties'>[], workersCount: number): string {
  const side = (role: 'applicant' | 'respondent') =>
    sideTitle(
      parties.filter((party) => party.role === role).sort((a, b) => a.ord - b.ord),
      workersCount,
    );
  return [side('applicant'), side('respondent')].filter((one) => one !== '').join(' 与 ');
}
