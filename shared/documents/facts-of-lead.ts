import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { CaseFile } from '../mediation/case-file.ts';
import {
  hotlineClasses,
  hotlineDifficulties,
  leadDispositions,
  leadKinds,
} from '../mediation/process-terms.ts';
import type { Lead } from '../mediation/records/lead.ts';
import { channels, satisfactions } from '../mediation/terms.ts';
import { officeFacts } from './facts/office-facts.ts';
import type { FactRow, Facts } from './facts.ts';
import { paperBasis } from './paper-bases.ts';
import { openEnded, paperDay, paperMinute, sentence } from './paper-words.ts';

/** The papers of a 诉求, in the order of its course. They are made without a case. */
export const leadPapers = ['hotline-worksheet', 'petition-reply'] as const;
export type LeadPaperId = (typeof leadPapers)[number];

type LeadOf = Pick<Lead, 'kind' | 'channel' | 'receivedOn' | 'dueOn' | 'disposition' | 'disposedOn' | 'body'>;
type PersonOf = CaseFile['people'][number];

/** What a paper of a lead needs beside it: the day, and who prints it. */
export type LeadContext = { today: CalendarDay; printedBy?: string };

/**
 * The facts of a 诉求 as its papers print them: 工单办理单 and 信访书面告知.
 * @param office the organisation that handles it; its region decides which law is cited
 * @throws UnknownRegion for an office in a region of no register
 */
export function leadFacts(
  lead: LeadOf,
  office: CaseFile['office'],
  people: readonly PersonOf[],
  { today, printedBy = '' }: LeadContext,
): Facts {
  const { body } = lead;
  const person = (id: string | null) => people.find((one) => one.id === id)?.body.name ?? '';
  return {
    ...officeFacts(office),
    'document.date': paperDay(today),
    'document.printedBy': printedBy,
    // The folder of a paper without a case is named by the number of its lead.
    'case.numberOrIntake': body.no,
    'lead.no': body.no,
    'lead.receivedAt': paperMinute(body.receivedAt),
    'lead.receivedOn': paperDay(lead.receivedOn),
    'lead.channel': channels[lead.channel].zh,
    'lead.kind': leadKinds[lead.kind].zh,
    'lead.name': body.anonymous ? '' : body.name,
    'lead.person': body.anonymous ? '（未留姓名）' : body.name,
    'lead.phone': body.phone,
    'lead.address': body.address,
    'lead.employer': body.employerName,
    'lead.workersCount': `${body.workersCount}人`,
    'lead.area': body.area,
    'lead.summary': sentence(body.summary),
    'lead.assignee': person(body.assigneeId),
    'lead.registrar': person(body.registrarId),
    'lead.disposition': lead.disposition ? leadDispositions[lead.disposition].zh : '',
    ...hotlineFacts(lead, person),
    ...petitionFacts(lead, office.region),
  };
}

function hotlineFacts(
  { kind, dueOn, disposedOn, body }: LeadOf,
  person: (id: string | null) => string,
): Facts {
  const order = body.hotline;
  const steps = order && order.progress.length > 0 ? order.progress : body.progress;
  return {
    'hotline.title': order ? '12351职工服务热线工单办理单' : '职工诉求办理单',
    'hotline.orderNo': order?.orderNo ?? '',
    'hotline.class': order ? hotlineClasses[order.class].zh : leadKinds[kind].zh,
    'hotline.difficulty': order ? hotlineDifficulties[order.difficulty].zh : '',
    'hotline.dueAt': paperDay(order ? order.dueOn : dueOn),
    'hotline.progress': steps.map(
      ({ at, text, byId }): FactRow => ({ at: paperMinute(at), text, by: person(byId) }),
    ),
    'hotline.reply': sentence(order?.reply || body.reply),
    'hotline.callbackSatisfaction': order?.callbackSatisfaction
      ? satisfactions[order.callbackSatisfaction].zh
      : '',
    'hotline.closedAt': paperDay(order ? order.closedOn : disposedOn),
  };
}

function petitionFacts({ body }: LeadOf, region: string): Facts {
  if (!body.petition) return {};
  return {
    'petition.route': sentence(body.petition.route),
    'petition.transferTo': openEnded(body.petition.transferTo || body.transferTo),
    'petition.reply': sentence(body.reply),
    'petition.basis': paperBasis('petition-reply', region),
  };
}
