import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { leadMay, leadTransitionOf, transitionFor } from '../process/lead-transitions.ts';
import { type LeadDisposition, leadStates } from '../process-terms.ts';
import type { Words } from '../terms.ts';
import { isNamedPetition, type LeadFacts } from './lead-facts.ts';

/** What a clerk gives when disposing of a lead (处置). */
export type Disposal = {
  disposition: Exclude<LeadDisposition, 'converted'>;
  on: CalendarDay;
  /** 答复内容. */
  reply: string;
  /** 转办去向, with the reasons and the day an answer is asked for. */
  transferTo: string;
  transferNote: string;
  feedbackDueOn: CalendarDay | null;
  duplicateOfId: string | null;
};

/** Why a disposal is not possible yet, and the field to go to. */
export type LeadUnmet = Words & { field: string };

const when = (missing: boolean, zh: string, en: string, field: string): LeadUnmet[] =>
  missing ? [{ zh, en, field }] : [];

/** Everything that keeps a disposal from being recorded; empty: it may be recorded. */
export function disposalUnmet(lead: LeadFacts, given: Disposal, today: CalendarDay): LeadUnmet[] {
  const id = transitionFor(given.disposition);
  if (!leadMay(id, lead.state)) {
    const [row, state] = [leadTransitionOf(id), leadStates[lead.state]];
    return [
      {
        zh: `这件诉求${state.zh}，不能再办理“${row.zh}”`,
        en: `The lead is “${state.en}”; “${row.en}” is not possible`,
        field: 'disposition',
      },
    ];
  }
  return [
    ...when(given.on > today, '处置日期不能晚于今天', 'The day lies in the future', 'on'),
    ...when(given.on < lead.receivedOn, '处置日期早于收到日期', 'The day is before the receipt', 'on'),
    ...when(
      given.disposition === 'answered' && given.reply.trim() === '',
      '请写明答复内容',
      'Say what was answered',
      'reply',
    ),
    ...when(
      id === 'T51' && given.transferTo.trim() === '',
      '请写明转办去向',
      'Say where it was passed on to',
      'transferTo',
    ),
    ...when(
      given.feedbackDueOn !== null && given.feedbackDueOn < given.on,
      '请予反馈的日期早于转办日期',
      'The answer is asked for before it is passed on',
      'feedbackDueOn',
    ),
  ];
}

/** What is worth minding before a lead is disposed of; nothing here keeps anybody from it. */
export function disposalAdvice(lead: LeadFacts, disposition: LeadDisposition): Words[] {
  const { kind, body } = lead;
  const advice: Words[] = [];
  const noNotice = isNamedPetition(lead) && !body.petition?.noticeOn;
  if (noNotice && disposition !== 'invalid' && disposition !== 'duplicate') {
    advice.push({
      zh: '信访事项还没有登记书面告知。处置以后，告知期限继续计算，直到登记告知日期。',
      en: 'No written notice of this petition is recorded yet; that limit goes on until it is.',
    });
  }
  if (kind === 'dispute' && disposition === 'answered') {
    advice.push({
      zh: '来访人要求调解的，应当转为调解案件：调解期限从收到申请之日起算。',
      en: 'Whoever asks for mediation gets a case: its time limit runs from the application.',
    });
  }
  if (transitionFor(disposition) === 'T51' && body.phone.trim() === '' && body.address.trim() === '') {
    advice.push({
      zh: '没有联系电话，也没有住址，接收单位可能无法联系本人。',
      en: 'There is neither a phone number nor an address for whoever takes it over.',
    });
  }
  return advice;
}
