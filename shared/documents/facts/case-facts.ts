import type { CaseFile } from '../../mediation/case-file.ts';
import { categories } from '../../mediation/categories.ts';
import { claimedTotal } from '../../mediation/performance.ts';
import { stages } from '../../mediation/stages.ts';
import {
  channels,
  closingTypes,
  consentReplies,
  proceedingKinds,
  riskLevels,
} from '../../mediation/terms.ts';
import type { Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { paperDay, paperMinute, paperSum, paperSumInFull } from '../paper-words.ts';

/** Facts of the office, the case itself, its claims and dates. */
export function caseFacts(file: CaseFile, context: FactsContext): Facts {
  const { office, case: row, claims } = file;
  const { body } = row;
  const person = (id: string | null) => file.people.find((one) => one.id === id)?.body.name ?? '';
  const total = claims.some((claim) => claim.body.amountFen !== null) ? claimedTotal(file) : null;
  return {
    'org.name': office.body.name,
    'org.address': office.body.address,
    'org.phone': office.body.phone,
    'document.date': paperDay(context.today),
    'document.printedBy': context.printedBy ?? '',
    'case.no': body.caseNo ?? '',
    'case.numberOrIntake': body.caseNo ?? body.intakeNo,
    'lead.no': body.intakeNo,
    'lead.receivedAt': paperMinute(body.receivedAt),
    'lead.channel': [channels[row.channel].zh, body.area].filter((part) => part !== '').join('；'),
    'lead.kind': '调解申请',
    'lead.disposition': row.stage === 'rejected' ? '不予受理' : '作为调解申请办理',
    'lead.registrar': person(body.registrarId),
    'case.receivedAt': paperDay(row.receivedOn),
    'case.appliedAt': paperDay(body.appliedOn),
    'case.acceptedAt': paperDay(row.acceptedOn),
    'case.category.primary': categories[row.category].zh,
    'case.workersCount': `${body.workersCount}人`,
    'case.commonClaim': body.commonClaim ? '有共同请求' : '',
    'case.amountClaimedTotal': paperSum(total),
    'case.amountClaimedInFull': paperSumInFull(total),
    'case.facts': body.facts,
    'case.reasons': body.reasons,
    'case.riskLevel': riskLevels[row.level].zh,
    'case.state': row.outcome
      ? `${stages[row.stage].zh}（${closingTypes[row.outcome].zh}）`
      : stages[row.stage].zh,
    'case.nextStep': context.nextStep ?? '',
    'case.relatedProceedings': body.proceedings.map((kind) => proceedingKinds[kind].zh).join('、'),
    'case.flags': [body.migrantWorkers ? '农民工' : '', body.newForm ? '新就业形态' : '']
      .filter((flag) => flag !== '')
      .join('、'),
    'case.limitation.expiresAt': paperDay(context.limitationExpiresOn),
    'case.claims': claims.map((claim) => ({
      text: claim.body.text,
      category: categories[claim.category].zh,
      amount: paperSum(claim.body.amountFen),
      amountClause: claim.body.amountFen === null ? '' : `，${paperSumInFull(claim.body.amountFen)}`,
      period: [paperDay(claim.body.periodFrom), paperDay(claim.body.periodTo)]
        .filter((day) => day !== '')
        .join('至'),
    })),
    'case.claimsInLine': claims
      .map(
        (claim, i) =>
          `${i + 1}．${claim.body.text}${claim.body.amountFen === null ? '' : `（${paperSum(claim.body.amountFen)}）`}`,
      )
      .join('；'),
    'mediators.names': row.mediatorIds
      .map(person)
      .filter((name) => name !== '')
      .join('、'),
    'acceptance.decidedBy': person(body.acceptedById),
    'consent.replies': file.consents
      .map((one) => {
        const party = file.parties.find((candidate) => candidate.id === one.partyId)?.body.name ?? '';
        return `${party}${consentReplies[one.reply].zh}${one.repliedOn ? `（${paperDay(one.repliedOn)}）` : ''}`;
      })
      .join('；'),
    ...deadlineFacts(context),
    'closing.at': paperDay(row.closedOn),
    'closing.type': row.outcome ? closingTypes[row.outcome].zh : '',
    'closing.note': body.closingNote,
  };
}

/** 调解期限届满日; where the year's holiday arrangement is not out yet the paper says so. */
function deadlineFacts({ mediationDue }: FactsContext): Facts {
  if (!mediationDue) return {};
  const { due, alternativeDue, provisional } = mediationDue;
  return {
    'deadline.mediationDue': paperDay(due),
    'deadline.mediationDueNote': [
      alternativeDue
        ? `届满日逢休息日；是否顺延至${paperDay(alternativeDue)}法律没有明文，按较早日期掌握`
        : '',
      provisional ? '该年度放假安排尚未公布，日期为暂定' : '',
    ]
      .filter((part) => part !== '')
      .join('；'),
  };
}
