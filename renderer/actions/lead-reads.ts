import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import { type LeadDueRow, leadDueRow, personOf } from '../../shared/mediation/leads/lead-row.ts';
import type { LeadGrade, LeadKind, LeadState } from '../../shared/mediation/process-terms.ts';
import type { Channel } from '../../shared/mediation/terms.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import type { HejieDb } from '../db/database.ts';

/** Which leads a list shows. `null` does not narrow. */
export type LeadQuery = {
  state: LeadState | null;
  kind: LeadKind | null;
  channel: Channel | null;
  grade: LeadGrade | null;
  /** Only leads with an open limit up to this day, the earliest first; null: by registration, newest first. */
  dueTo: CalendarDay | null;
  /** Only what this person works on. */
  personId: string | null;
  /** In number, names, telephone, facts and answer. */
  text: string;
  /** Rows wanted. */
  most: number;
  /** Records looked at before the search stops and says so. */
  reach: number;
};

/** Rows, and whether there may be more; `stoppedAt`: only leads registered after this were looked at. */
export type LeadList = { rows: Row<'leads'>[]; more: boolean; stoppedAt: CalendarDay | null };

/** Days of the lists of next dates. */
export type LeadDueQuery = { from?: CalendarDay; to?: CalendarDay; personId?: string | undefined };

/**
 * 诉求的读取, all over an index and never the whole table: the day of the next limit is kept only on leads that have
 * one open, and other lists stop after `reach` records.
 */
export function leadReads({ db }: { db: HejieDb }) {
  return {
    /** One lead, or null when there is none of this id or it was deleted. */
    get: async (id: string): Promise<Row<'leads'> | null> => {
      const row = await db.leads.get(id);
      return row && !row.deleted ? row : null;
    },
    /** Whether a lead was ever registered here. */
    any: async () => (await db.leads.limit(1).first()) !== undefined,
    list: (query: LeadQuery) => list(db, query),
    /** Leads with an open limit in these days, the earliest first. */
    due: (query: LeadDueQuery) => due(db, query),
    /** The change history of a lead and its papers, oldest first. */
    history: async (id: string) => {
      const papers = await db.leadPapers.where('leadId').equals(id).primaryKeys();
      const entries = await db.changes
        .where('recordId')
        .anyOf([id, ...papers])
        .toArray();
      return entries.sort((a, b) => (a.hlc < b.hlc ? -1 : 1));
    },
    /** Papers of a lead, newest first, without void ones. */
    papers: async (id: string) => {
      const rows = await db.leadPapers.where('leadId').equals(id).reverse().toArray();
      return rows.filter((paper) => !paper.deleted && paper.state === 'issued');
    },
  };
}

async function list(db: HejieDb, query: LeadQuery): Promise<LeadList> {
  const { state, dueTo, most, reach } = query;
  const wanted = matcher(query);
  const rows: Row<'leads'>[] = [];
  let looked = 0;
  let last: Row<'leads'> | null = null;
  await startOf(db, state, dueTo)
    .until(() => rows.length > most || looked >= reach)
    .each((row) => {
      looked += 1;
      last = row;
      if (wanted(row)) rows.push(row);
    });
  const full = rows.length > most;
  const stopped: Row<'leads'> | null = !full && looked >= reach ? last : null;
  return {
    rows: rows.slice(0, most),
    more: full,
    stoppedAt: stopped && (stopped as Row<'leads'>).receivedOn,
  };
}

/** Keys are made in the order of time, so going back by key is going back in time. */
function startOf(db: HejieDb, state: LeadState | null, dueTo: CalendarDay | null) {
  if (dueTo !== null) return db.leads.where('nextDueOn').belowOrEqual(dueTo);
  if (state !== null) return db.leads.where('state').equals(state).reverse();
  return db.leads.toCollection().reverse();
}

function matcher({ state, kind, channel, grade, personId, text }: LeadQuery) {
  const words = text.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  return (row: Row<'leads'>): boolean => {
    if (row.deleted) return false;
    if (state !== null && row.state !== state) return false;
    if (kind !== null && row.kind !== kind) return false;
    if (channel !== null && row.channel !== channel) return false;
    if (grade !== null && row.grade !== grade) return false;
    if (personId !== null && personOf(row) !== personId) return false;
    if (words.length === 0) return true;
    const { no, name, phone, employerName, summary, reply, transferTo, area, hotline } = row.body;
    const hay = [no, name, phone, employerName, summary, reply, transferTo, area, hotline?.orderNo ?? '']
      .join(' ')
      .normalize('NFKC')
      .toLowerCase();
    return words.every((word) => hay.includes(word));
  };
}

async function due(db: HejieDb, { from, to, personId }: LeadDueQuery): Promise<LeadDueRow[]> {
  const index = db.leads.where('nextDueOn');
  const range =
    from === undefined
      ? to === undefined
        ? index.above('')
        : index.belowOrEqual(to)
      : to === undefined
        ? index.aboveOrEqual(from)
        : index.between(from, to, true, true);
  const [rows, people] = await Promise.all([range.toArray(), db.people.toArray()]);
  const names = new Map(people.map((person) => [person.id, person.body.name]));
  return rows.flatMap((row) => {
    const line = leadDueRow(row, names);
    return line && (personId === undefined || line.personId === personId) ? [line] : [];
  });
}
