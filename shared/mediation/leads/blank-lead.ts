import type { z } from 'zod';
import { dayOf, type LocalMinute } from '../../kernel/calendar-day.ts';
import type { Draft } from '../../schema/record-types.ts';
import type { Known } from '../../schema/row-types.ts';
import type { HotlineOrder, Lead } from '../records/lead.ts';

type LeadBody = Known<Draft<'leads'>['body']>;

/** What a clerk fills in about a lead; number, registrar and due days are added when it is made. */
export type LeadInput = Omit<Known<Draft<'leads'>>, 'body'> & {
  body: Omit<LeadBody, 'no' | 'registrarId'>;
};

/** A lead with nothing said yet: most come by telephone and ask something. */
export function blankLead(now: LocalMinute): LeadInput {
  return {
    state: 'registered',
    kind: 'question',
    channel: 'phone',
    grade: 'L1',
    receivedOn: dayOf(now),
    dueOn: null,
    nextDueOn: null,
    disposition: null,
    disposedOn: null,
    convertedCaseId: null,
    body: {
      receivedAt: now,
      anonymous: false,
      name: '',
      phone: '',
      address: '',
      employerName: '',
      workersCount: 1,
      area: '',
      areaId: null,
      summary: '',
      note: '',
      reply: '',
      transferTo: '',
      assigneeId: null,
      hotline: null,
      petition: null,
    },
  };
}

/** 工单 with nothing filled in. */
export const blankOrder = (): z.output<typeof HotlineOrder> => ({
  orderNo: '',
  class: 'consultation',
  difficulty: 'ordinary',
  dueOn: null,
  progress: [],
  reply: '',
  callbackSatisfaction: null,
  closedOn: null,
});

type Petition = NonNullable<Lead['body']['petition']>;

/** 信访 with nothing decided. */
export const blankPetition = (): Petition => ({
  route: '',
  transferTo: '',
  noticeOn: null,
  acceptedOn: null,
  objectedOn: null,
  extension: null,
});
