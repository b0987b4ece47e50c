import type { ContractText } from '../../../shared/bargaining/clauses/compare.ts';
import { standingClauses } from '../../../shared/bargaining/clauses/of-round.ts';
import { agreementOf } from '../../../shared/bargaining/parts.ts';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import type { HejieDb } from '../../db/database.ts';
import { readRound } from './round-rows.ts';
import { type RowReader, rowReader } from './row-reader.ts';

/** 与什么对照: the contract before this one, or the text before the amendment. */
export type ComparedWith = 'previous' | 'amendment';
export type Compared = { file: RoundFile; before: ContractText; after: ContractText };

/** 对照: a contract beside the one before it. Null when there is no round, or nothing to compare with. */
export function compareReads({ db }: { db: HejieDb }) {
  const reader = rowReader(db);
  return {
    compared: async (roundId: string, against: ComparedWith): Promise<Compared | null> => {
      const file = await readRound(reader, roundId);
      if (!file) return null;
      const after = {
        agreement: agreementOf(file),
        clauses: standingClauses(file),
        tables: file.roundTables.filter((one) => one.state !== 'replaced'),
      };
      const before = against === 'amendment' ? beforeAmendment(file) : await previous(reader, file);
      return before && { file, before, after };
    },
  };
}

/** The text as it stood before the last amendment began; null: there was none. */
function beforeAmendment(file: RoundFile): ContractText | null {
  const since = file.round.body.passes.filter((one) => one.because === 'amendment').at(-1)?.pass;
  if (since === undefined) return null;
  const stood = ({
    pass,
    state,
    body,
  }: RoundFile['roundClauses'][number] | RoundFile['roundTables'][number]) =>
    pass < since && (state !== 'replaced' || (body.replacedInPass ?? 0) >= since);
  const now = agreementOf(file);
  const base = now?.amendsId ?? now?.id;
  return {
    agreement: file.collectiveAgreements.find((one) => one.id === base) ?? null,
    clauses: file.roundClauses.filter(stood).sort((a, b) => a.ord - b.ord),
    tables: file.roundTables.filter(stood),
  };
}

/** The contract this round follows; where none is named, the last one of the same enterprise, kind and scope before it. */
async function previous(reader: RowReader, file: RoundFile): Promise<ContractText | null> {
  const { round } = file;
  const agreement =
    round.predecessorId !== null
      ? await reader.get('collectiveAgreements', round.predecessorId)
      : await lastBefore(reader, file);
  if (!agreement) return null;
  const [clauses, tables] = await Promise.all([
    reader.linked('roundClauses', 'roundId', agreement.roundId),
    reader.linked('roundTables', 'roundId', agreement.roundId),
  ]);
  return {
    agreement: agreement as unknown as ContractText['agreement'],
    clauses: standingClauses({ roundClauses: clauses as unknown as RoundFile['roundClauses'] }),
    tables: tables.filter((one) => one.state !== 'replaced') as unknown as RoundFile['roundTables'],
  };
}

async function lastBefore(
  reader: RowReader,
  { round }: RoundFile,
): Promise<Row<'collectiveAgreements'> | undefined> {
  if (round.enterpriseId === null) return undefined;
  const all = await reader.linked('collectiveAgreements', 'enterpriseId', round.enterpriseId);
  return all
    .filter((one) => one.roundId !== round.id && one.subject === round.subject && one.scope === round.scope)
    .filter((one) => one.effectiveOn !== null && one.effectiveOn < round.startedOn)
    .sort((a, b) => ((a.effectiveOn ?? '') < (b.effectiveOn ?? '') ? 1 : -1))[0];
}
