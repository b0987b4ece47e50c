import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { Draft } from '../schema/record-types.ts';

/** 无利害关系声明: a disclosure in which no ground was ticked. */
export const noGround = (caseId: string, personId: string, filedOn: CalendarDay): Draft<'recusals'> => ({
  caseId,
  kind: 'disclosure',
  personId,
  filedOn,
  state: 'none',
  body: {
    grounds: [],
    reason: '',
    byPartyId: null,
    waivedBy: [],
    decidedOn: null,
    decidedById: null,
    decision: '',
    replacementId: null,
  },
});
