import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { Patch } from '../schema/row-types.ts';
import { activeParties } from './active-parties.ts';
import type { CaseFile } from './case-file.ts';
import type { TransitionId } from './process/transitions.ts';
import type { NonAcceptanceCode, TerminationCode } from './process-terms.ts';
import { nonAcceptanceCodes, terminationCodes } from './process-terms.ts';
import type { ClosingType } from './terms.ts';

type Body = NonNullable<Patch<'cases'>['body']>;

/** 终止原因 of each ending of a mediation that began (domain §7). */
const terminationOf: Partial<Record<ClosingType, TerminationCode>> = {
  'failed-refusal': 'refusal',
  'failed-expiry': 'expiry',
  'failed-divergence': 'divergence',
  'failed-unreachable': 'unreachable',
  'failed-refused-to-sign': 'refused-to-sign',
  'failed-impossible': 'impossible',
  'failed-other': 'other',
  'terminated-sham': 'sham',
  'terminated-crime': 'crime',
  'transferred-mediation': 'other',
  'party-deceased': 'impossible',
};

/** 结案方式 that follows from a coded reason for ending. */
export const outcomeOf = (code: TerminationCode): ClosingType => {
  switch (code) {
    case 'sham':
    case 'crime':
      return `terminated-${code}`;
    default:
      return `failed-${code}`;
  }
};

/** 其他途径 the notice of non-acceptance points to, by the reason. */
export const remedyOf = (code: NonAcceptanceCode): string => {
  if (code === 'OOS-1') return '可以依法申请行政复议或者提起行政诉讼';
  if (code === 'OOS-3') return '可以向劳动能力鉴定委员会、职业病诊断鉴定机构申请再次鉴定';
  if (code === 'OOS-COLLECTIVE-CONCLUDE') return '可以申请劳动行政部门协调处理';
  if (code.startsWith('OOS-')) return '可以依法向人民法院起诉或者向有关部门反映';
  if (code === 'ALREADY-DECIDED') return '可以依法申请执行或者申请再审';
  if (code === 'PENDING-ELSEWHERE') return '请向正在处理的仲裁委员会或者人民法院主张';
  if (code === 'WRONG-ORG') return '可以向有管辖权的调解组织申请调解，或者申请仲裁';
  return '可以向有管辖权的劳动人事争议仲裁委员会申请仲裁';
};

/** What an ending puts on record beside its outcome: the coded reason, and the day. */
export function endingBody(given: {
  file: CaseFile;
  id: TransitionId;
  outcome: ClosingType;
  note: string;
  today: CalendarDay;
  code: NonAcceptanceCode | null;
}): Body {
  const { file, id, outcome, note, today, code } = given;
  if (id === 'T10') {
    return { nonAcceptance: code && { code, text: note, remedy: remedyOf(code) } };
  }
  if (id === 'T11') {
    const refused = activeParties(file, 'respondent').some((party) =>
      file.consents.some((one) => one.partyId === party.id && one.reply === 'no'),
    );
    const why = refused ? 'NO-CONSENT' : 'NO-RESPONSE';
    return {
      nonAcceptance: { code: why, text: note || nonAcceptanceCodes[why].zh, remedy: remedyOf(why) },
    };
  }
  if (id === 'T24' || id === 'T25') {
    const settled = outcome === 'settled-outside';
    return { withdrawal: { on: today, reason: note, settled, partial: false } };
  }
  const ending = terminationOf[outcome];
  return ending
    ? { termination: { code: ending, text: note || terminationCodes[ending].zh, on: today } }
    : {};
}
