import type { CaseFile } from '../../mediation/case-file.ts';
import type { ClosingType, replyMethods } from '../../mediation/terms.ts';
import type { Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { openEnded, paperDay, sentence } from '../paper-words.ts';
import { endingOf } from './ending.ts';

/** 终止原因 as the notice says it. */
const reasons: Partial<Record<ClosingType, string>> = {
  'failed-refusal': '一方当事人明确表示不愿意继续调解',
  'failed-expiry': '调解期限届满，双方没有达成调解协议',
  'failed-divergence': '双方分歧较大，经调解没有达成一致意见',
  'failed-unreachable': '无法与一方当事人取得联系，调解不能继续进行',
  'failed-refused-to-sign': '当事人在调解协议签署前反悔，不同意签署',
  'failed-other': '出现致使调解不能继续进行的其他情形',
};

/** Facts of the ways a case ends: 不予受理, 对方不同意, 撤回, 终止, and what the parties may do next. */
export function outcomeFacts(file: CaseFile, context: FactsContext): Facts {
  const ending = endingOf(file);
  const facts: Facts = { 'limitation.advice': limitationAdvice(context) };
  if (!ending) return { ...facts, ...partialFacts(file) };
  const on = paperDay(ending.on);
  switch (ending.id) {
    case 'T10':
      return { ...facts, 'nonAcceptance.at': on, 'nonAcceptance.reason': sentence(ending.note) };
    case 'T11':
      return { ...facts, 'refusal.at': on, 'refusal.statement': refusalStatement(file) };
    case 'T25':
      return {
        ...facts,
        'withdrawal.at': on,
        'withdrawal.reason': sentence(
          [ending.outcome === 'settled-outside' ? '双方已经自行和解' : '', openEnded(ending.note)]
            .filter((part) => part !== '')
            .join('，'),
        ),
      };
    default:
      return {
        ...facts,
        'termination.at': on,
        'termination.reason': reasons[ending.outcome ?? 'failed-other'] ?? reasons['failed-other'] ?? '',
        // Only the step that has no coded reason of its own is told in the words that were written for the notice.
        'termination.note': ending.id === 'T28' ? sentence(ending.note) : '',
      };
  }
}

/** A partial agreement ends mediation of what is left. */
function partialFacts(file: CaseFile): Facts {
  const agreement = file.agreements.find((one) => one.state === 'effective' && one.partial);
  if (!agreement) return {};
  return {
    'termination.at': paperDay(agreement.effectiveOn),
    'termination.reason': '双方就部分调解请求达成协议，其余请求没有达成一致意见',
    'termination.rest': sentence(agreement.body.remainingDisputes),
  };
}

/** What each respondent answered. Silence is the lack of consent, never a refusal. */
function refusalStatement(file: CaseFile): string {
  const parts = file.parties
    .filter((party) => party.role === 'respondent')
    .flatMap((party) => {
      const answer = file.consents.find((one) => one.partyId === party.id);
      if (answer?.reply === 'yes') return [];
      if (answer?.reply !== 'no') return [`${party.body.name}没有在答复期限内答复，未取得其同意`];
      const way = answer.body.method ? `以${methods[answer.body.method]}` : '';
      return [
        `${party.body.name}${answer.repliedOn ? `于${paperDay(answer.repliedOn)}` : ''}${way}答复不同意调解`,
      ];
    });
  return parts.join('；');
}

const methods: Record<keyof typeof replyMethods, string> = {
  written: '书面方式',
  phone: '电话方式',
  'on-site': '到场方式',
  online: '在线方式',
};

/** A warning to use the time left; a day that has passed is not printed, for it would read as a ruling. */
function limitationAdvice({ limitationExpiresOn, today }: FactsContext): string {
  if (!limitationExpiresOn || limitationExpiresOn <= today) return '';
  return `按现有登记从严估算，申请仲裁不宜迟于${paperDay(limitationExpiresOn)}。`;
}
