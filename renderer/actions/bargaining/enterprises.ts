import { blankEnterpriseBody } from '../../../shared/bargaining/blank.ts';
import type { PastedEnterprise } from '../../../shared/bargaining/paste-enterprises.ts';
import type { Standing } from '../../../shared/bargaining/records/enterprise.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { Draft, Row } from '../../../shared/schema/record-types.ts';
import type { Patch, Writer } from '../../db/write.ts';
import { type Needs, NotAllowed } from '../needs.ts';

/** What a paste did: rows made, changed, left as they were, and kept out for want of a name. */
export type PasteDone = { added: number; updated: number; unchanged: number; left: number };

/** 企业名册: the register and its dated standings. */
export function enterpriseActions({ change, clock }: Needs) {
  return {
    addEnterprise: (draft: Draft<'enterprises'>) =>
      change('enterprise.add', (w) => w.create('enterprises', draft)),
    updateEnterprise: (id: string, patch: Patch<'enterprises'>) =>
      change('enterprise.update', (w) => w.update('enterprises', id, patch)),
    removeEnterprise: (id: string, reason: string) =>
      change('enterprise.remove', (w) => w.remove('enterprises', id, reason), { reason }),
    restoreEnterprise: (id: string) => change('enterprise.restore', (w) => w.restore('enterprises', id)),
    /** 确认人数和建会情况 as on a day; the card shows the latest, statistics of an earlier day the one then in force. */
    confirmStanding: (id: string, standing: Standing) =>
      change('enterprise.standing', async (w) => {
        const row = await w.get('enterprises', id);
        if (row) await w.update('enterprises', id, withStanding(row, standing));
      }),
    /** Takes a confirmed standing back; the card shows the latest of those left. @throws NotAllowed for the only one */
    removeStanding: (id: string, on: CalendarDay) =>
      change('enterprise.standing.remove', async (w) => {
        const row = await w.get('enterprises', id);
        const standings = row?.body.standings.filter((one) => one.on !== on) ?? [];
        const latest = standings.at(-1);
        if (!row || !latest) {
          throw new NotAllowed({
            zh: '至少要留一条确认的人数。没有改动。',
            en: 'At least one confirmed headcount stays. Nothing was changed.',
          });
        }
        const { union, aboveScale, workers, women } = latest;
        await w.update('enterprises', id, { union, aboveScale, workers, women, body: { standings } });
      }),
    /** 联系干部. */
    assignCadre: (id: string, cadreId: string | null) =>
      change('enterprise.cadre', (w) => w.update('enterprises', id, { cadreId })),
    /** Takes a pasted register: an enterprise with the same code, else the same name, is brought up to date. */
    pasteEnterprises: (rows: readonly PastedEnterprise[], confirmedOn: CalendarDay = clock.today()) =>
      change('enterprise.paste', (w) => pasteRegister(w, rows, confirmedOn)),
  };
}

async function pasteRegister(
  w: Writer,
  rows: readonly PastedEnterprise[],
  on: CalendarDay,
): Promise<PasteDone> {
  const done: PasteDone = { added: 0, updated: 0, unchanged: 0, left: 0 };
  const known = await knownEnterprises(w, rows);
  for (const row of rows) {
    if (row.name === '') {
      done.left += 1;
      continue;
    }
    const before =
      (row.uscc && known.byCode.get(row.uscc)) || (row.uscc ? undefined : known.byName.get(row.name));
    if (!before) {
      const id = await w.create('enterprises', draftOf(row, on));
      const made = await w.get('enterprises', id);
      if (made) remember(known, made);
      done.added += 1;
      continue;
    }
    const patch = patchOf(before, row, on);
    if (patch === null) {
      done.unchanged += 1;
      continue;
    }
    await w.update('enterprises', before.id, patch);
    done.updated += 1;
  }
  return done;
}

type Known = { byCode: Map<string, Row<'enterprises'>>; byName: Map<string, Row<'enterprises'>> };

function remember({ byCode, byName }: Known, row: Row<'enterprises'>): void {
  if (row.uscc !== '') byCode.set(row.uscc, row);
  byName.set(row.body.name, row);
}

/** By code through the index; by name only where some row has no code, for then all must be looked at. */
async function knownEnterprises(w: Writer, rows: readonly PastedEnterprise[]): Promise<Known> {
  const known: Known = { byCode: new Map(), byName: new Map() };
  for (const code of new Set(rows.map((row) => row.uscc).filter((code) => code !== ''))) {
    for (const row of await w.linked('enterprises', 'uscc', code)) remember(known, row);
  }
  if (rows.some((row) => row.uscc === '' && row.name !== '')) {
    for (const union of ['none', 'own', 'joint']) {
      for (const row of await w.linked('enterprises', 'union', union)) remember(known, row);
    }
  }
  return known;
}

const given = <T>(value: T | null, otherwise: T): T => value ?? otherwise;

function draftOf(row: PastedEnterprise, on: CalendarDay): Draft<'enterprises'> {
  const standing = {
    on,
    union: given(row.union, row.unionName !== null || row.unionChair !== null ? 'own' : 'none'),
    aboveScale: given(row.aboveScale, false),
    workers: given(row.workers, 0),
    women: given(row.women, 0),
    dispatched: 0,
    disabled: 0,
  };
  return {
    uscc: row.uscc,
    town: given(row.town, ''),
    industry: given(row.industry, ''),
    state: 'active',
    union: standing.union,
    aboveScale: standing.aboveScale,
    workers: standing.workers,
    women: standing.women,
    cadreId: null,
    body: {
      ...blankEnterpriseBody(),
      name: row.name,
      address: given(row.address, ''),
      legalRepName: given(row.legalRepName, ''),
      unionName: given(row.unionName, ''),
      unionChair: given(row.unionChair, ''),
      unionSince: row.unionSince,
      contactPhone: given(row.contactPhone, ''),
      standings: [standing],
    },
  };
}

/** What the pasted row says otherwise; null: nothing. A row never empties a field it does not mention. */
function patchOf(
  before: Row<'enterprises'>,
  row: PastedEnterprise,
  on: CalendarDay,
): Patch<'enterprises'> | null {
  const latest = before.body.standings.at(-1);
  const standing: Standing = {
    dispatched: latest?.dispatched ?? 0,
    disabled: latest?.disabled ?? 0,
    on,
    union: given(row.union, before.union),
    aboveScale: given(row.aboveScale, before.aboveScale),
    workers: given(row.workers, before.workers),
    women: given(row.women, before.women),
  };
  const { town, industry, address, legalRepName, unionName, unionChair, contactPhone, unionSince } = row;
  const body = Object.fromEntries(
    Object.entries({ address, legalRepName, unionName, unionChair, contactPhone, unionSince }).filter(
      ([name, value]) => value !== null && value !== (before.body as Record<string, unknown>)[name],
    ),
  );
  const card = {
    ...(town !== null && town !== before.town ? { town } : {}),
    ...(industry !== null && industry !== before.industry ? { industry } : {}),
    ...(before.uscc === '' && row.uscc !== '' ? { uscc: row.uscc } : {}),
  };
  const moved =
    standing.union !== before.union ||
    standing.aboveScale !== before.aboveScale ||
    standing.workers !== before.workers ||
    standing.women !== before.women;
  if (!moved && Object.keys(body).length === 0 && Object.keys(card).length === 0) return null;
  const standings = moved ? withStanding(before, standing) : {};
  return { ...card, ...standings, body: { ...body, ...(standings.body ?? {}) } };
}

/** The dated list with one more standing (the same day is corrected), and the card of the latest. */
function withStanding(row: Row<'enterprises'>, standing: Standing): Patch<'enterprises'> {
  const standings = [...row.body.standings.filter((one) => one.on !== standing.on), standing].sort((a, b) =>
    a.on < b.on ? -1 : 1,
  );
  const latest = standings.at(-1) ?? standing;
  return {
    union: latest.union,
    aboveScale: latest.aboveScale,
    workers: latest.workers,
    women: latest.women,
    body: { standings },
  };
}
