import { deadlineRule } from '../../deadlines/rules.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import { categories } from '../../mediation/categories.ts';
import { nonAcceptanceCodes, type TerminationCode } from '../../mediation/process-terms.ts';
import type { ClosingType, replyMethods } from '../../mediation/terms.ts';
import type { Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { openEnded, paperDay, sentence } from '../paper-words.ts';
import { type Ending, endingOf } from './ending.ts';
import { paperDuration } from './limit-facts.ts';

/** 终止原因 as the notice says it. */
const reasons: Record<TerminationCode, string> = {
  refusal: '一方当事人明确表示不愿意继续调解',
  expiry: '调解期限届满，双方没有达成调解协议',
  divergence: '双方分歧较大，经调解没有达成一致意见',
  unreachable: '无法与一方当事人取得联系，调解不能继续进行',
  'refused-to-sign': '当事人在调解协议签署前反悔，不同意签署',
  impossible: '出现客观情况，调解不能继续进行',
  sham: '发现以虚假事实申请调解的情形，依法不得继续调解',
  crime: '发现涉嫌犯罪的情形，不宜继续调解',
  other: '出现致使调解不能继续进行的其他情形',
};

/** Reasons for which no words of their own are printed: why somebody does not go on is nobody's business. */
const unexplained: readonly TerminationCode[] = ['refusal', 'refused-to-sign'];

/** Endings told by their outcome alone, of cases without a coded reason. */
const reasonOfOutcome: Partial<Record<ClosingType, string>> = {
  'failed-refusal': reasons.refusal,
  'failed-expiry': reasons.expiry,
  'failed-divergence': reasons.divergence,
  'failed-unreachable': reasons.unreachable,
  'failed-refused-to-sign': reasons['refused-to-sign'],
  'failed-impossible': reasons.impossible,
  'terminated-sham': reasons.sham,
  'terminated-crime': reasons.crime,
  'transferred-mediation': '本案移送其他调解组织办理',
  'party-deceased': '一方当事人死亡，没有人继续参加调解',
};

/** Facts of the ways a case ends: 不予受理, 对方不同意, 撤回, 终止, and what the parties may do next. */
export function outcomeFacts(file: CaseFile, context: FactsContext): Facts {
  const ending = endingOf(file);
  const facts: Facts = { 'limitation.notice': limitationNotice(file, context), ...routes(file) };
  if (!ending) return { ...facts, ...partialFacts(file) };
  const on = paperDay(ending.on);
  switch (ending.id) {
    case 'T10':
      return { ...facts, 'nonAcceptance.at': on, ...nonAcceptanceFacts(file, ending.note) };
    case 'T11':
      return { ...facts, 'refusal.at': on, 'refusal.statement': refusalStatement(file) };
    case 'T24':
    case 'T25':
      return {
        ...facts,
        ...withdrawalFacts(file, ending),
      };
    default:
      return {
        ...facts,
        ...terminationFacts(file, ending),
      };
  }
}

/** 不予受理: the coded reason, what was written to it, and where to turn instead. */
function nonAcceptanceFacts(file: CaseFile, note: string): Facts {
  const { nonAcceptance } = file.case.body;
  if (!nonAcceptance) return { 'nonAcceptance.reason': sentence(note) };
  const { code, text, remedy } = nonAcceptance;
  const { zh } = nonAcceptanceCodes[code];
  const listed = code.startsWith('OOS-') && code !== 'OOS-NOT-LABOUR';
  const coded = listed
    ? `申请的事项是“${zh}”，不属于劳动争议调解的范围。`
    : code === 'OTHER' && text.trim() !== ''
      ? ''
      : sentence(zh);
  return {
    'nonAcceptance.reason': `${coded}${sentence(text)}`,
    'nonAcceptance.remedy': sentence(remedy),
  };
}

/** 终止: the day, the coded reason, and what was written for the notice. */
function terminationFacts(file: CaseFile, ending: Ending): Facts {
  const { termination } = file.case.body;
  if (!termination) {
    return {
      'termination.at': paperDay(ending.on),
      'termination.reason': (ending.outcome && reasonOfOutcome[ending.outcome]) || reasons.other,
      // Only the step that has no coded reason of its own is told in the words that were written for the notice.
      'termination.note': ending.id === 'T28' ? sentence(ending.note) : '',
    };
  }
  const { code, on, text } = termination;
  return {
    'termination.at': paperDay(on),
    'termination.reason': reasons[code],
    'termination.note': unexplained.includes(code) ? '' : sentence(text),
  };
}

/** 撤回: of everything or of a part, and why. */
function withdrawalFacts(file: CaseFile, { on, note, outcome }: Ending): Facts {
  const { withdrawal } = file.case.body;
  const settled = withdrawal?.settled ?? outcome === 'settled-outside';
  return {
    'withdrawal.at': paperDay(withdrawal?.on ?? on),
    'withdrawal.scope': withdrawal?.partial ? '部分调解请求' : '全部调解请求',
    'withdrawal.others': several(file) ? '共同申请人中有人不撤回的，其请求由贵组织继续办理。' : '',
    'withdrawal.reason': sentence(
      [settled ? '双方已经自行和解' : '', openEnded(withdrawal?.reason || note)]
        .filter((part) => part !== '')
        .join('，'),
    ),
  };
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
  const year = (rule: string) => paperDuration(deadlineRule(rule).duration);
  return [
    `申请劳动争议仲裁的时效期间为${year('arbitration-limitation-1y')}，从知道或者应当知道权利被侵害之日起计算。`,
    wages
      ? `劳动关系存续期间因拖欠劳动报酬发生争议的，不受该期间限制；劳动关系终止的，应当自终止之日起${year('arbitration-limitation-wages-after-termination-1y')}内提出。`
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
