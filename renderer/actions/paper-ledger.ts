import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import { queryTerms, searchable } from '../../shared/search/search-text.ts';
import { titleOf } from '../../shared/search/slim-case-of.ts';
import type { HejieDb } from '../db/database.ts';

/** Whose paper it is: of a case, a 诉求, or a 集体协商. */
export type LedgerKind = 'case' | 'lead' | 'round';

/** One paper of the register of all papers. */
export type LedgerRow = {
  kind: LedgerKind;
  id: string;
  document: string;
  title: string;
  /** `external`: an original on paper that was only registered. */
  state: 'issued' | 'void' | 'external';
  on: CalendarDay;
  registerNo: number | null;
  /** What it is about within its owner; null: the owner itself. */
  subjectId: string | null;
  /** The case, lead or round: id, number, parties. */
  ownerId: string;
  ownerNo: string;
  owner: string;
  /** Times it was printed, and the last. */
  printed: number;
  printedAt: string | null;
};

export type LedgerAsk = {
  kind: LedgerKind | null;
  document: string | null;
  state: LedgerRow['state'] | null;
  from: CalendarDay | null;
  to: CalendarDay | null;
  /** Looked for in title, number and parties. */
  text: string;
};

/** Rows read at a time while looking for what was asked. */
const batch = 200;

type Source = {
  kind: LedgerKind;
  /** `end`: there are no rows behind these. */
  read(range: [string, string], from: number, count: number): Promise<{ rows: LedgerRow[]; end: boolean }>;
};

/** 文书簿: the papers of all cases, leads and rounds by their day, the newest first. */
export function paperLedger({ db }: { db: HejieDb }) {
  const sources: Source[] = [caseSource(db), leadSource(db), roundSource(db)];
  return {
    /**
     * The newest papers asked for, at most `count`; `more`: there are others. Read along the index of days, so that
     * a long register costs what is shown of it.
     * @param stopped asked between batches; true ends a search nobody waits for any more
     */
    list: async (
      ask: LedgerAsk,
      count: number,
      stopped: () => boolean = () => false,
    ): Promise<{ rows: LedgerRow[]; more: boolean }> => {
      const wanted = sources.filter(({ kind }) => ask.kind === null || ask.kind === kind);
      const found = await Promise.all(wanted.map((source) => firstOf(source, ask, count + 1, stopped)));
      const rows = found.flat().sort(newestFirst);
      return { rows: rows.slice(0, count), more: rows.length > count };
    },
    /** One paper as it is kept, to be shown again. */
    casePaper: (id: string) => db.papers.get(id),
    leadPaper: (id: string) => db.leadPapers.get(id),
    roundPaper: (id: string) => db.roundPapers.get(id),
  };
}

const newestFirst = (a: LedgerRow, b: LedgerRow): number =>
  b.on.localeCompare(a.on) || b.id.localeCompare(a.id);

async function firstOf(
  source: Source,
  ask: LedgerAsk,
  count: number,
  stopped: () => boolean,
): Promise<LedgerRow[]> {
  const found: LedgerRow[] = [];
  const fits = fitting(ask);
  const range: [string, string] = [ask.from ?? '', ask.to ?? '\uffff'];
  for (let from = 0; found.length < count && !stopped(); from += batch) {
    const { rows, end } = await source.read(range, from, batch);
    found.push(...rows.filter(fits));
    if (end) break;
  }
  return found.slice(0, count);
}

function fitting({ document, state, text }: LedgerAsk): (row: LedgerRow) => boolean {
  const words = queryTerms(text);
  return (row) => {
    if (document !== null && row.document !== document) return false;
    if (state !== null && row.state !== state) return false;
    if (words.length === 0) return true;
    const said = searchable(`${row.title} ${row.ownerNo} ${row.owner}`);
    return words.every((word) => said.includes(word));
  };
}

/** Papers of a table by their day, the newest first; deleted ones too, because places are counted in the index. */
function byDay<T extends 'papers' | 'leadPapers' | 'roundPapers'>(
  db: HejieDb,
  table: T,
  [from, to]: [string, string],
  skip: number,
  count: number,
): Promise<Row<T>[]> {
  return db
    .table<Row<T>, string>(table)
    .where('issuedOn')
    .between(from, to, true, true)
    .reverse()
    .offset(skip)
    .limit(count)
    .toArray();
}

type Kept = Row<'papers'> | Row<'leadPapers'> | Row<'roundPapers'>;

const rowOf = (
  kind: LedgerKind,
  paper: Kept,
  owner: { id: string; no: string; title: string; subjectId: string | null },
): LedgerRow => ({
  kind,
  id: paper.id,
  document: paper.document,
  title: paper.body.title,
  state: paper.state,
  on: paper.issuedOn,
  registerNo: paper.body.registerNo,
  subjectId: owner.subjectId,
  ownerId: owner.id,
  ownerNo: owner.no,
  owner: owner.title,
  printed: paper.body.printedAt.length,
  printedAt: paper.body.printedAt.at(-1) ?? null,
});

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

function caseSource(db: HejieDb): Source {
  return {
    kind: 'case',
    read: async (range, from, count) => {
      const papers = await byDay(db, 'papers', range, from, count);
      const ids = unique(papers.map(({ caseId }) => caseId));
      const [cases, parties] = await Promise.all([
        db.cases.bulkGet(ids),
        db.parties.where('caseId').anyOf(ids).toArray(),
      ]);
      const owners = new Map(
        cases.flatMap((row) => {
          if (!row) return [];
          const own = parties.filter((party) => party.caseId === row.id && !party.deleted);
          const no = row.body.caseNo ?? row.body.intakeNo;
          return [[row.id, { no, title: titleOf({ case: row, parties: own }), gone: row.deleted }] as const];
        }),
      );
      const rows = papers.flatMap((paper) => {
        const owner = owners.get(paper.caseId);
        if (paper.deleted || !owner || owner.gone) return [];
        return [rowOf('case', paper, { ...owner, id: paper.caseId, subjectId: paper.subjectId })];
      });
      return { rows, end: papers.length < count };
    },
  };
}

function leadSource(db: HejieDb): Source {
  return {
    kind: 'lead',
    read: async (range, from, count) => {
      const papers = await byDay(db, 'leadPapers', range, from, count);
      const leads = await db.leads.bulkGet(unique(papers.map(({ leadId }) => leadId)));
      const owners = new Map(leads.flatMap((row) => (row && !row.deleted ? [[row.id, row] as const] : [])));
      const rows = papers.flatMap((paper) => {
        const lead = owners.get(paper.leadId);
        if (paper.deleted || !lead) return [];
        const owner = { id: lead.id, no: lead.body.no, title: lead.body.name, subjectId: null };
        return [rowOf('lead', paper, owner)];
      });
      return { rows, end: papers.length < count };
    },
  };
}

function roundSource(db: HejieDb): Source {
  return {
    kind: 'round',
    read: async (range, from, count) => {
      const papers = await byDay(db, 'roundPapers', range, from, count);
      const rounds = await db.rounds.bulkGet(unique(papers.map(({ roundId }) => roundId)));
      const owners = new Map(rounds.flatMap((row) => (row && !row.deleted ? [[row.id, row] as const] : [])));
      const rows = papers.flatMap((paper) => {
        const round = owners.get(paper.roundId);
        if (paper.deleted || !round) return [];
        const { caseNo, title } = round.body;
        return [rowOf('round', paper, { id: round.id, no: caseNo, title, subjectId: paper.aboutId })];
      });
      return { rows, end: papers.length < count };
    },
  };
}
