import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { Draft } from '../schema/record-types.ts';
import type { MatterKind } from './process-terms.ts';

type MatterDraft = Draft<'matters'>;

/** 办理事项 with nothing filled in but its kind and day. */
export const blankMatter = (
  caseId: string,
  kind: MatterKind,
  on: CalendarDay,
  given: Partial<Omit<MatterDraft, 'body' | 'caseId' | 'kind'>> & {
    body?: Partial<MatterDraft['body']>;
  } = {},
): MatterDraft => ({
  caseId,
  kind,
  on,
  dueOn: null,
  doneOn: null,
  ...given,
  body: {
    no: '',
    target: '',
    items: [],
    corrections: [],
    law: [],
    materials: [],
    facts: '',
    reason: '',
    proposal: '',
    feedback: '',
    transferKind: null,
    consented: false,
    signer: '',
    personIds: [],
    followsId: null,
    servedOn: null,
    incident: null,
    ...given.body,
  },
});
