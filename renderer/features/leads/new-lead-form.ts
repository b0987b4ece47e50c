import { z } from 'zod';
import { type LocalMinute, zLocalMinute } from '../../../shared/kernel/calendar-day.ts';
import {
  blankLead,
  blankOrder,
  blankPetition,
  type LeadInput,
} from '../../../shared/mediation/leads/blank-lead.ts';
import { leadGrades, leadKinds } from '../../../shared/mediation/process-terms.ts';
import { channels, codesOf } from '../../../shared/mediation/terms.ts';

/** What is typed while the telephone is at the ear. */
export const NewLead = z.object({
  channel: z.enum(codesOf(channels)),
  kind: z.enum(codesOf(leadKinds)),
  grade: z.enum(codesOf(leadGrades)),
  /** null: the minute it is registered. */
  receivedAt: zLocalMinute.nullable(),
  name: z.string(),
  anonymous: z.boolean(),
  phone: z.string(),
  employerName: z.string(),
  workersCount: z.number().int().min(1),
  area: z.string(),
  areaId: z.string().nullable(),
  summary: z.string(),
});
export type NewLead = z.output<typeof NewLead>;

export const blankForm: NewLead = {
  channel: 'phone',
  kind: 'question',
  grade: 'L1',
  receivedAt: null,
  name: '',
  anonymous: false,
  phone: '',
  employerName: '',
  workersCount: 1,
  area: '',
  areaId: null,
  summary: '',
};

/** The lead of a filled form; a hotline order and a petition begin with their own empty blocks. */
export function leadOf(form: NewLead, now: LocalMinute): LeadInput {
  const { channel, kind, grade, receivedAt, ...said } = form;
  const blank = blankLead(receivedAt ?? now);
  return {
    ...blank,
    channel,
    kind,
    grade,
    body: {
      ...blank.body,
      ...said,
      hotline: channel === 'hotline-12351' ? blankOrder() : null,
      petition: kind === 'petition' ? blankPetition() : null,
    },
  };
}
