import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { zFen } from '../../kernel/money.ts';
import { type CalculatorId, calculatorTitles } from '../../owed/calculator-ids.ts';
import { FigureUsed } from '../../owed/figures-used.ts';
import { defineRecord } from '../../schema/record.ts';

const calculatorIds = Object.keys(calculatorTitles) as [CalculatorId, ...CalculatorId[]];

/** 咨询计算. A calculation kept for somebody who asked, before or without a case. */
export const Consultation = defineRecord({
  table: 'consultations',
  zh: '咨询计算',
  indexes: ['createdOn'],
  card: {
    calculator: z.enum(calculatorIds),
    createdOn: zDay,
    /** The case it became; `null`: none. */
    convertedCaseId: zId.nullable(),
    /** The 诉求 it became; `null`: none. */
    leadId: zId.nullable(),
  },
  body: {
    name: z.string(),
    contact: z.string(),
    note: z.string(),
    /** What the form held, as JSON text: hours may have decimals, and records hold none. */
    inputs: z.string().max(1_000_000),
    /** GB/T 2260 code of the place whose figures counted. */
    regionCode: z.string().regex(/^\d{6}$/),
    /** What may still be claimed; `null`: the result is not one sum, or is still open. */
    amountFen: zFen.nullable(),
    /** The result as it was said that day, in Chinese; later figures do not change it. */
    summary: z.string(),
    /** The regional figures it rested on that day. */
    used: z.array(FigureUsed).optional(),
  },
});
export type Consultation = z.output<typeof Consultation.row>;
