import type { CaseFile } from '../../mediation/case-file.ts';
import { caseClocks } from '../../mediation/clocks.ts';
import { claimedTotal } from '../../mediation/performance.ts';
import { consentReplies, replyMethods } from '../../mediation/terms.ts';
import type { Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { openEnded, paperDay, paperSumInFull, sentence } from '../paper-words.ts';

/** Facts of application and inquiry: who is asked, until when, what was answered, and what else is going on. */
export function consentFacts(file: CaseFile, { today }: FactsContext): Facts {
  const decision = caseClocks(file, today).find((clock) => clock.id === 'application-decision-3wd');
  const asked = file.consents.map((one) => one.askedOn ?? today).sort()[0] ?? today;
  const sums = file.claims.filter((claim) => claim.body.amountFen !== null);
  return {
    // An inquiry made after the day of decision gives its own day by hand.
    'consent.answerBy': decision && asked <= decision.due ? paperDay(decision.due) : '',
    'consent.rows': file.parties
      .filter((party) => party.role === 'respondent')
      .sort((a, b) => a.ord - b.ord)
      .map((party) => {
        const answer = file.consents.find((one) => one.partyId === party.id);
        return {
          name: party.body.name,
          reply: answer && answer.reply !== 'none' ? consentReplies[answer.reply].zh : '',
          repliedOn: answer && answer.reply !== 'none' ? paperDay(answer.repliedOn) : '',
          method: answer?.body.method ? replyMethods[answer.body.method].zh : '',
          signer:
            party.kind === 'employer' ? '答复单位（盖章）及经办人（签名）：' : '答复人（签名或者盖章）：',
        };
      }),
    'application.evidence': evidenceSentence(file),
    'application.proceedings': proceedingsSentence(file),
    'application.sumOfSeveral': sums.length > 1 ? paperSumInFull(claimedTotal(file)) : '',
  };
}

/** 证据和证据来源 an applicant handed in or names; empty when none is on the list. */
function evidenceSentence(file: CaseFile): string {
  const theirs = new Set(file.parties.flatMap((party) => (party.role === 'applicant' ? party.id : [])));
  return sentence(
    [...file.evidence]
      .filter((one) => one.partyId === null || theirs.has(one.partyId))
      .sort((a, b) => a.ord - b.ord)
      .map(({ body }) => {
        const from = [body.source, ...(body.heldByEmployer ? ['由用人单位掌握管理'] : [])].filter(
          (part) => part !== '',
        );
        return `${openEnded(body.name)}${from.length > 0 ? `（${from.join('，')}）` : ''}`;
      })
      .join('；'),
  );
}

const elsewhere = {
  arbitration: '申请劳动仲裁',
  court: '提起诉讼',
  'labour-inspection': '向劳动保障监察机构投诉',
  petition: '提出信访事项',
} as const;

/** 是否已申请仲裁、诉讼、监察投诉; empty when nobody asked. */
function proceedingsSentence(file: CaseFile): string {
  const { proceedings } = file.case.body;
  const named = proceedings.flatMap((kind) => (kind === 'none' ? [] : [elsewhere[kind]]));
  if (named.length > 0) return `就同一事项，申请人已经${named.join('、')}。`;
  if (proceedings.length === 0) return '';
  return '就同一事项，申请人没有申请仲裁、提起诉讼，也没有向劳动保障监察机构投诉。';
}
