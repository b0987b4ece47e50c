import { parseHlc } from '../journal/hlc.ts';
import { type Fen, sumFen } from '../kernel/money.ts';
import type { CaseFile } from '../mediation/case-file.ts';
import { categories } from '../mediation/categories.ts';
import { sideTitle } from '../mediation/side-title.ts';
import type { CaseFacts } from '../statistics/case-facts.ts';
import { searchable } from './search-text.ts';
import type { Due, SlimCase } from './slim-case.ts';

/** What a case file does not hold: the last clock reading of anything in the case, and whether it is deleted. */
export type CaseStamp = { hlc: string; deleted: boolean };

/** The slim cache's entry of a case. @param facts what statistics count of it; null: not worked out */
export function slimCaseOf(
  file: CaseFile,
  due: Due,
  stamp: CaseStamp,
  facts: CaseFacts | null = null,
): SlimCase {
  const { case: row, parties } = file;
  const mediatorNames = row.mediatorIds.map((id) => nameOf(file, id)).filter((name) => name !== '');
  const names = parties.map((party) => party.body.name).filter((name) => name !== '');
  return {
    id: row.id,
    caseNo: row.body.caseNo,
    intakeNo: row.body.intakeNo,
    title: titleOf(file),
    category: row.category,
    stage: row.stage,
    level: row.level,
    channel: row.channel,
    receivedOn: row.receivedOn,
    acceptedOn: row.acceptedOn,
    closedOn: row.closedOn,
    nextDueOn: due.nextDueOn,
    nextDueZh: due.nextDueZh,
    nextDueKind: due.nextDueKind,
    nextDueId: due.nextDueId,
    nextDueProvisional: due.nextDueProvisional,
    amountFen: claimed(file),
    mediatorIds: row.mediatorIds,
    mediatorNames,
    standInId: row.body.standInId,
    standInName: nameOf(file, row.body.standInId ?? ''),
    workersCount: row.body.workersCount,
    outcome: row.outcome,
    updatedAt: stamp.hlc === '' ? '' : new Date(parseHlc(stamp.hlc).ms).toISOString(),
    deleted: stamp.deleted,
    hlc: stamp.hlc,
    names,
    text: textOf(file),
    facts,
  };
}

/** 张三等11人 与 北门电器配件有限公司; the side that is not known yet is left out. */
export function titleOf({
  case: row,
  parties,
}: Pick<CaseFile, 'parties'> & { case: Pick<CaseFile['case'], 'body'> }): string {
  const sides = (['applicant', 'respondent'] as const).map((role) => {
    const side = parties.filter((party) => party.role === role).sort((a, b) => a.ord - b.ord);
    return sideTitle(side, row.body.workersCount);
  });
  return sides.filter((side) => side !== '').join(' 与 ');
}

function claimed({ claims }: CaseFile): Fen | null {
  const sums = claims.map((claim) => claim.body.amountFen).filter((sum) => sum !== null);
  return sums.length === 0 ? null : sumFen(sums);
}

const nameOf = (file: CaseFile, id: string) => file.people.find((one) => one.id === id)?.body.name ?? '';

function textOf({ case: row, parties, claims }: CaseFile): string {
  const items = [
    row.body.caseNo ?? '',
    row.body.intakeNo,
    ...parties.flatMap(({ body }) => [
      body.name,
      body.phone,
      body.idNo,
      body.uscc,
      body.legalRepName,
      body.contactName,
      body.contactPhone,
      body.address,
    ]),
    categories[row.category].zh,
    ...claims.flatMap((claim) => [categories[claim.category].zh, claim.body.text]),
    row.body.area,
    row.body.facts,
    row.body.reasons,
  ];
  return [...new Set(items.map(searchable))].filter((item) => item !== '').join('\n');
}
