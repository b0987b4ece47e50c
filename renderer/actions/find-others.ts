import { roundStages } from '../../shared/bargaining/stages.ts';
import { leadTitle } from '../../shared/mediation/leads/lead-facts.ts';
import { leadStates } from '../../shared/mediation/process-terms.ts';
import type { Words } from '../../shared/mediation/terms.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import type { HejieDb } from '../db/database.ts';
import { roundWords } from './bargaining/round-list.ts';
import { leadReads } from './lead-reads.ts';

/** Something found that is no case. */
export type OtherHit = { id: string; kind: 'lead' | 'round'; number: string; title: string; state: Words };

/** The newest records looked at for one search: a key typed must not read whole tables. */
const reach = { leads: 1000, rounds: 300 };

/** 查找 beside the cases: 诉求 and rounds of 集体协商, the newest first. */
export function findOthers({ db }: { db: HejieDb }) {
  const leads = leadReads({ db });
  return {
    /** At most `most` of each kind whose number, names or words hold the text. */
    find: async (text: string, most: number): Promise<OtherHit[]> => {
      const everything = { state: null, kind: null, channel: null, grade: null, dueTo: null, personId: null };
      const [{ rows }, rounds] = await Promise.all([
        leads.list({ ...everything, text, most, reach: reach.leads }),
        newestRounds(db, text, most),
      ]);
      return [
        ...rows.map((row): OtherHit => {
          const { id, body, state } = row;
          const title = leadTitle(row) || body.summary;
          return { id, kind: 'lead', number: body.no, title, state: leadStates[state] };
        }),
        ...rounds.map(({ id, body, stage }): OtherHit => {
          const { zh, en } = roundStages[stage];
          return { id, kind: 'round', number: body.caseNo, title: body.title, state: { zh, en } };
        }),
      ];
    },
  };
}

/** Keys are made in the order of time, so going back by key is going back in time. */
async function newestRounds(db: HejieDb, text: string, most: number): Promise<Row<'rounds'>[]> {
  const words = text.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  const rows = await db.rounds.reverse().limit(reach.rounds).toArray();
  const fits = (row: Row<'rounds'>) => {
    const all = roundWords(row).normalize('NFKC');
    return words.every((word) => all.includes(word));
  };
  return rows.filter((row) => !row.deleted && fits(row)).slice(0, most);
}
