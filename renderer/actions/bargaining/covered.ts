import { blankEnterpriseBody } from '../../../shared/bargaining/blank.ts';
import { agreementOf } from '../../../shared/bargaining/parts.ts';
import { isTaken, type PastedCover } from '../../../shared/bargaining/paste-covered.ts';
import { boundIdsOf } from '../../../shared/bargaining/process/bound-ids.ts';
import type { CoveredEnterprise } from '../../../shared/bargaining/records/round.ts';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import type { Writer } from '../../db/write.ts';
import type { Needs } from '../needs.ts';
import { inRound } from './in-round.ts';

/** 覆盖企业和签认 of an industry or regional round. */
export function coveredActions(needs: Needs) {
  return {
    /** Writes the list; the contract made or in force binds by it from then on. */
    setCovered: (roundId: string, covered: readonly CoveredEnterprise[]) =>
      inRound(needs, 'round.covered', roundId, (w, file) => writeCovered(w, file, covered)),
    /** 签认 of one enterprise; `accepted` null takes it back. */
    acceptCover: (roundId: string, enterpriseId: string, accepted: { by: string; on: CalendarDay } | null) =>
      inRound(needs, 'round.accept', roundId, (w, file) =>
        writeCovered(
          w,
          file,
          file.round.body.covered.map((one) =>
            one.enterpriseId === enterpriseId
              ? {
                  ...one,
                  accepted: accepted !== null,
                  acceptedOn: accepted?.on ?? null,
                  acceptedBy: accepted?.by ?? '',
                }
              : one,
          ),
        ),
      ),
    /**
     * Takes a pasted list in: an enterprise is found by its code, else by its name; those the register does not have are
     * entered there first, where asked for, else left out.
     */
    pasteCovered: (roundId: string, rows: readonly PastedCover[], register: boolean) =>
      inRound(needs, 'round.covered.paste', roundId, async (w, file) => {
        const known = await registerOf(w);
        const covered = new Map(file.round.body.covered.map((one) => [one.enterpriseId, one]));
        let [taken, made] = [0, 0];
        for (const row of rows.filter(isTaken)) {
          let enterprise = (row.uscc !== '' && known.byCode.get(row.uscc)) || known.byName.get(row.name);
          if (!enterprise && register) {
            enterprise = await enter(w, row, file, needs.clock.today());
            made += 1;
          }
          if (!enterprise) continue;
          taken += 1;
          const before = covered.get(enterprise.id);
          covered.set(enterprise.id, {
            ...before,
            enterpriseId: enterprise.id,
            workers: row.workers ?? before?.workers ?? enterprise.workers,
            women: row.women ?? before?.women ?? enterprise.women,
            accepted: row.accepted || (before?.accepted ?? false),
            acceptedOn: row.acceptedOn ?? before?.acceptedOn ?? null,
            acceptedBy: row.acceptedBy || (before?.acceptedBy ?? ''),
          });
        }
        await writeCovered(w, file, [...covered.values()]);
        return { taken, made };
      }),
  };
}

async function writeCovered(w: Writer, file: RoundFile, covered: readonly CoveredEnterprise[]) {
  const sum = (key: 'workers' | 'women') => covered.reduce((all, one) => all + one[key], 0);
  const body = { covered: [...covered], workers: sum('workers'), women: sum('women') };
  await w.update('rounds', file.round.id, { body });
  const agreement = agreementOf(file);
  if (!agreement || !['draft', 'signed', 'filed', 'in-force'].includes(agreement.state)) return;
  const round = { ...file.round, body: { ...file.round.body, ...body } };
  await w.update('collectiveAgreements', agreement.id, {
    boundIds: boundIdsOf({ ...file, round }),
    body: { bound: [...covered] },
  });
}

async function registerOf(w: Writer) {
  const [byCode, byName] = [new Map<string, Row<'enterprises'>>(), new Map<string, Row<'enterprises'>>()];
  for (const union of ['none', 'own', 'joint']) {
    for (const row of await w.linked('enterprises', 'union', union)) {
      if (row.uscc !== '') byCode.set(row.uscc, row);
      byName.set(row.body.name, row);
    }
  }
  return { byCode, byName };
}

async function enter(w: Writer, row: PastedCover, { round }: RoundFile, on: CalendarDay) {
  const [workers, women] = [row.workers ?? 0, row.women ?? 0];
  const standing = {
    on,
    union: 'none' as const,
    aboveScale: false,
    workers,
    women,
    dispatched: 0,
    disabled: 0,
  };
  const id = await w.create('enterprises', {
    uscc: row.uscc,
    town: round.town,
    industry: round.body.industry,
    state: 'active',
    union: 'none',
    aboveScale: false,
    workers,
    women,
    cadreId: null,
    body: { ...blankEnterpriseBody(), name: row.name, standings: [standing] },
  });
  return w.get('enterprises', id);
}
