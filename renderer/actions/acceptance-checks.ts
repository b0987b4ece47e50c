import { calendarOf } from '../../shared/law/workdays/calendar-of.ts';
import { type AcceptanceCheck, acceptanceChecks } from '../../shared/mediation/acceptance-checks.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import { caseClocks } from '../../shared/mediation/clocks.ts';
import type { Clock } from '../clock.ts';
import { readArrangements } from '../db/arrangements.ts';
import type { HejieDb } from '../db/database.ts';
import type { SlimClient } from '../slim/slim-client.ts';
import { caseConflicts } from './similar-cases.ts';

/** 受理审查 of a case, with the earlier cases it resembles and whether the limitation may have run out. */
export async function checkedForAcceptance(
  { db, slim, clock }: { db: HejieDb; slim: SlimClient; clock: Clock },
  file: CaseFile,
): Promise<AcceptanceCheck[]> {
  const calendar = calendarOf(await readArrangements(db));
  const limitation = caseClocks(file, clock.today(), calendar).find((one) =>
    one.id.startsWith('arbitration-limitation'),
  );
  const expired = limitation ? limitation.state === 'missed' : null;
  const { conflicts, similar } = await caseConflicts({ db, slim }, file);
  return acceptanceChecks(file, similar, expired, conflicts);
}
