import type { CaseFile } from '../../mediation/case-file.ts';
import { categories } from '../../mediation/categories.ts';
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
  const facts: Facts = { 'limitation.notice': limitationNotice(file, context), ...routes(file) };
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
        'withdrawal.others': several(file) ? '共同申请人中有人不撤回的，其请求由贵组织继续办理。' : '',
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

/**
 * 时效提示: advice, never a ruling. The careful day is printed while it lies ahead; one that has passed would read as
 * a decision that the claim is lost.
 */
function limitationNotice(file: CaseFile, { limitationExpiresOn, today }: FactsContext): string {
  const wages = file.claims.some((claim) => categories[claim.category].wageLimitation);
  return [
    '申请劳动争议仲裁的时效期间为一年，从知道或者应当知道权利被侵害之日起计算。',
    wages
      ? '劳动关系存续期间因拖欠劳动报酬发生争议的，不受该期间限制；劳动关系终止的，应当自终止之日起一年内提出。'
      : '',
    limitationExpiresOn && limitationExpiresOn > today
      ? `按现有登记从严估算，申请仲裁不宜迟于${paperDay(limitationExpiresOn)}。`
      : '',
    '时效有无中断、是否届满，由仲裁机构依法认定，请尽早主张权利。',
  ].join('');
}

/** Where else a worker may turn; an employer is not sent there. */
function routes(file: CaseFile): Facts {
  const worker = file.parties.some((party) => party.role === 'applicant' && party.kind !== 'employer');
  if (!worker) return {};
  return {
    'routes.inspection':
      '涉及用人单位违反劳动保障法律、法规的，可以向人力资源社会保障行政部门投诉、举报；涉及社会保险登记、缴费或者待遇核定的，可以向社会保险行政部门、征收机构或者经办机构提出。',
    'routes.legalAid':
      '经济困难或者符合法定情形的，可以向法律援助机构申请法律援助，也可以拨打12348公共法律服务热线咨询。',
  };
}

const several = (file: CaseFile): boolean =>
  file.parties.filter((party) => party.role === 'applicant').length > 1;
