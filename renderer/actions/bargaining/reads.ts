import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import { roundChildTables } from '../../../shared/bargaining/round-file.ts';
import type { BargainingData, StatisticsQuery } from '../../../shared/bargaining/statistics/data.ts';
import { type RadarRow, renewalRadar } from '../../../shared/bargaining/statistics/radar.ts';
import { rollUp } from '../../../shared/bargaining/statistics/roll-up.ts';
import type { ChangeEntry } from '../../../shared/journal/change-entry.ts';
import { calendarOf } from '../../../shared/law/workdays/calendar-of.ts';
import type { Row, TableName } from '../../../shared/schema/record-types.ts';
import { readArrangements } from '../../db/arrangements.ts';
import { type HejieDb, recordTable } from '../../db/database.ts';
import type { Needs } from '../needs.ts';
import { type EnterpriseQuery, listEnterprises } from './enterprise-list.ts';
import { listRounds, type RoundQuery } from './round-list.ts';
import { readRound } from './round-rows.ts';
import { rowReader } from './row-reader.ts';

/** 集体协商的读取. Use with `useLiveQuery`. */
export function bargainingReads({ db, clock }: Pick<Needs, 'db' | 'clock'>) {
  const reader = rowReader(db);
  return {
    /** A page of rounds. */
    rounds: (query: RoundQuery) => listRounds(db, query),
    /** One whole round, or null. */
    round: (roundId: string): Promise<RoundFile | null> => readRound(reader, roundId),
    /** The change history of a round and everything in it, oldest first (记录). */
    roundHistory: (roundId: string) => roundHistory(db, roundId),
    /** A page of the register. */
    enterprises: (query: EnterpriseQuery) => listEnterprises(db, query),
    /** One enterprise with its contracts, those that bind it, its rounds and their inspections, and the work done there. */
    enterprise: async (id: string) => {
      const enterprise = await reader.get('enterprises', id);
      if (!enterprise) return null;
      const [own, binding, rounds, activities, quotes] = await Promise.all([
        reader.linked('collectiveAgreements', 'enterpriseId', id),
        reader.linked('collectiveAgreements', 'boundIds', id),
        reader.linked('rounds', 'enterpriseId', id),
        reader.linked('bargainingActivities', 'enterpriseId', id),
        reader.linked('orderQuotes', 'enterpriseId', id),
      ]);
      const around = [...new Set(binding.map((one) => one.roundId))];
      const wideRounds = await reader.getMany('rounds', around);
      const inspections = await Promise.all(
        [...rounds.map((one) => one.id), ...around].map((roundId) =>
          reader.linked('roundInspections', 'roundId', roundId),
        ),
      );
      return {
        enterprise,
        agreements: own,
        binding,
        rounds,
        /** 行业、区域协商 whose contract binds it. */
        wideRounds,
        /** Those of its own rounds, and of wide ones where they looked at this enterprise or at all. */
        inspections: inspections
          .flat()
          .filter((one) => one.enterpriseId === null || one.enterpriseId === id)
          .sort((a, b) => (a.on < b.on ? 1 : -1)),
        activities,
        quotes,
        /** 指导员 who look after it. */
        instructors: (await live(db, 'instructors')).filter((one) => one.body.enterpriseIds.includes(id)),
      };
    },
    /** Enterprises with this credit code: more than one is a double to look at. */
    withCode: (uscc: string) => reader.linked('enterprises', 'uscc', uscc),
    agreement: async (id: string) => (await reader.get('collectiveAgreements', id)) ?? null,
    quotesOf: (agreementId: string) => reader.linked('orderQuotes', 'agreementId', agreementId),
    instructors: () => live(db, 'instructors'),
    /** 工作记录 of a period, newest first. */
    activities: async (from: string, to: string): Promise<Row<'bargainingActivities'>[]> =>
      (await db.bargainingActivities.where('on').between(from, to, true, true).toArray())
        .filter((row) => !row.deleted)
        .reverse(),
    /** 续签雷达: contracts that end within the horizon or ended within as many days before. */
    radar: async (horizonDays: number): Promise<RadarRow[]> => {
      const [agreements, rounds, offers] = await Promise.all([
        live(db, 'collectiveAgreements'),
        live(db, 'rounds'),
        live(db, 'roundOffers'),
      ]);
      const calendar = calendarOf(await readArrangements(db));
      return renewalRadar({ agreements, rounds, offers }, { today: clock.today(), horizonDays }, calendar);
    },
    /** 统计: the report of the whole and of every town, worked out from all records when it is asked for. */
    statistics: async (query: StatisticsQuery) => {
      const calendar = calendarOf(await readArrangements(db));
      return rollUp(await everything(db), query, calendar);
    },
    /** 应约待答复: rounds whose offer waits for an answer, the most urgent first. */
    waitingForReply: async (): Promise<Row<'rounds'>[]> => {
      const rows = await db.rounds.where('stage').anyOf(['offerReceived', 'refusedOrSilent']).toArray();
      return rows
        .filter((row) => !row.deleted)
        .sort((a, b) => ((a.nextDueOn ?? '9999') < (b.nextDueOn ?? '9999') ? -1 : 1));
    },
  };
}

/** Rows of a table without deleted ones. */
async function live<T extends TableName>(db: HejieDb, table: T): Promise<Row<T>[]> {
  const rows = await recordTable(db, table).toArray();
  return rows.filter((row) => !row.deleted) as unknown as Row<T>[];
}

async function everything(db: HejieDb): Promise<BargainingData> {
  const [enterprises, rounds, offers, agreements, filings, publications] = await Promise.all([
    live(db, 'enterprises'),
    live(db, 'rounds'),
    live(db, 'roundOffers'),
    live(db, 'collectiveAgreements'),
    live(db, 'roundFilings'),
    live(db, 'roundPublications'),
  ]);
  const [inspections, measures, steps, papers, activities, instructors] = await Promise.all([
    live(db, 'roundInspections'),
    live(db, 'roundMeasures'),
    live(db, 'roundSteps'),
    live(db, 'roundPapers'),
    live(db, 'bargainingActivities'),
    live(db, 'instructors'),
  ]);
  return {
    enterprises,
    rounds,
    offers,
    agreements,
    filings,
    publications,
    inspections,
    measures,
    steps,
    papers,
    activities,
    instructors,
  };
}

async function roundHistory(db: HejieDb, roundId: string): Promise<ChangeEntry[]> {
  const tables = [...roundChildTables, 'collectiveAgreements', 'bargainingActivities'] as const;
  const lists = await Promise.all(
    tables.map((table) => recordTable(db, table).where('roundId').equals(roundId).primaryKeys()),
  );
  const entries = await db.changes
    .where('recordId')
    .anyOf([roundId, ...lists.flat()])
    .toArray();
  return entries.sort((a, b) => (a.hlc < b.hlc ? -1 : 1));
}
