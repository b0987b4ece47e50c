import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { codesOf } from '../../mediation/terms.ts';
import { defineRecord } from '../../schema/record.ts';
import { clauseUnits } from '../clauses/unit.ts';
import { itemOutcomes, sides } from '../terms.ts';

/** 某次会议上的主张与回应. */
export const Position = z.looseObject({
  meetingId: zId,
  worker: z.string(),
  employer: z.string(),
  /** 数值主张, in the unit of the item: fen for money, hundredths of a per cent for a rate. */
  workerValue: z.number().int().nullable(),
  employerValue: z.number().int().nullable(),
  outcome: z.enum(codesOf(itemOutcomes)),
});
export type Position = z.output<typeof Position>;

/** 协商议题. One matter on the table, with both sides' positions meeting by meeting. */
export const RoundItem = defineRecord({
  table: 'roundItems',
  zh: '协商议题',
  indexes: ['roundId'],
  card: {
    roundId: zId,
    ord: z.number().int().min(0),
    outcome: z.enum(codesOf(itemOutcomes)),
    /** Clause topic of the contract it belongs to; empty: none. */
    topic: z.string(),
  },
  body: {
    title: z.string(),
    proposedBy: z.enum(codesOf(sides)),
    /** 计量单位 of the positions; `text`: words alone. */
    unit: z.enum(codesOf(clauseUnits)),
    /** Variable of the clause topic the agreed number goes into; empty: none. */
    variable: z.string().default(''),
    baseValue: z.number().int().nullable(),
    positions: z.array(Position),
    /** 一致意见, as it goes into the draft. */
    result: z.string(),
    /** 一致的数值, in the unit of the item. */
    resultValue: z.number().int().nullable().default(null),
    agreedOn: zDay.nullable(),
  },
});
export type RoundItem = z.output<typeof RoundItem.row>;
