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
import {
  clipped,
  openEnded,
  paperDay,
  paperMinute,
  paperSum,
  paperSumInFull,
  sentence,
} from '../paper-words.ts';
import { officeFacts } from './office-facts.ts';

/** Facts of the office, the case itself, its claims and dates. */
export function caseFacts(file: CaseFile, context: FactsContext): Facts {
  const { office, case: row, claims } = file;
  const { body } = row;
  const person = (id: string | null) => file.people.find((one) => one.id === id)?.body.name ?? '';
  const total = claims.some((claim) => claim.body.amountFen !== null) ? claimedTotal(file) : null;
  return {
    ...officeFacts(office),
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
    'case.dispute': disputeOf(categories[row.category].zh),
    'case.facts': sentence(body.facts),
    'case.factsBrief': clipped(body.facts, 300),
    'case.reasons': sentence(body.reasons),
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
      text: openEnded(claim.body.text),
      category: categories[claim.category].zh,
      amount: paperSum(claim.body.amountFen),
      amountClause: claim.body.amountFen === null ? '' : `，${paperSumInFull(claim.body.amountFen)}`,
      period: [paperDay(claim.body.periodFrom), paperDay(claim.body.periodTo)]
        .filter((day) => day !== '')
        .join('至'),
    })),
    'case.claimsInLine': claimLines(file).join('；'),
    'case.claimsBrief': claimsBrief(claimLines(file)),
    'consent.bothAgree': bothAgree(file) ? 'yes' : '',
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

/** 发生争议 in words that fit the category's own name. */
const disputeOf = (category: string): string => {
  if (category.startsWith('其他')) return '发生劳动争议';
  return /(争议|纠纷)$/u.test(category) ? `发生${category}` : `因${category}发生争议`;
};

/** True when every respondent said yes; the applicant asked for mediation. */
const bothAgree = (file: CaseFile): boolean =>
  file.parties
    .filter((party) => party.role === 'respondent')
    .every((party) => file.consents.some((one) => one.partyId === party.id && one.reply === 'yes'));

const claimLines = ({ claims }: CaseFile): string[] =>
  claims.map(({ body: { text, amountFen } }, i) => {
    const sum = amountFen === null ? '' : `（${paperSum(amountFen)}）`;
    return `${i + 1}．${openEnded(text)}${sum}`;
  });

/** Whole claims as long as there is room, and how many there are. */
function claimsBrief(lines: readonly string[]): string {
  const kept: string[] = [];
  let used = 0;
  for (const line of lines) {
    const own = clipped(line, 80);
    used += own.length;
    if (used > 320) return `${kept.join('；')}；……共${lines.length}项`;
    kept.push(own);
  }
  return kept.join('；');
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
