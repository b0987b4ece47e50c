import { leadTitle } from '../../shared/mediation/leads/lead-facts.ts';
import type { BehindQuery, StatisticsQuery } from '../slim/count-statistics.ts';
import { statisticsFiles } from './statistics/files.ts';
import { type BehindRows, type Counted, namesOf, type StatisticsNeeds } from './statistics/parts.ts';
import { reportActions } from './statistics/reports.ts';

/** 统计: counting in the worker, the records behind a number, reports, files. */
export function statisticsActions(needs: StatisticsNeeds) {
  const { db, slim } = needs;
  return {
    /** Counts a period and the one it is compared with. `onStep`: packs read so far. */
    count: async (
      query: StatisticsQuery,
      onStep?: (step: { done: number; total: number }) => void,
    ): Promise<Counted> => {
      const [answer, names] = await Promise.all([slim.statistics(query, onStep), namesOf(needs)]);
      return { ...answer, names };
    },
    behind: async (query: BehindQuery): Promise<BehindRows> => {
      const found = await slim.behind(query);
      if (found.kind !== 'lead') return found;
      const leads = await db.leads.bulkGet(found.ids);
      return {
        kind: 'lead',
        total: found.total,
        rows: leads.flatMap((lead) => (lead ? [{ ...lead, no: lead.body.no, title: leadTitle(lead) }] : [])),
      };
    },
    /** Areas and people by id, for the filters and tables. */
    names: () => namesOf(needs),
    ...reportActions(needs),
    ...statisticsFiles(needs),
  };
}
