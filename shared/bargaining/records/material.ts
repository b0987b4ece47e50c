import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { codesOf } from '../../mediation/terms.ts';
import { defineRecord } from '../../schema/record.ts';
import { materialKinds, sides } from '../terms.ts';

/** 资料、意见、保密. What both sides brought together before the meeting. */
export const RoundMaterial = defineRecord({
  table: 'roundMaterials',
  zh: '协商准备资料',
  indexes: ['roundId'],
  card: {
    roundId: zId,
    kind: z.enum(codesOf(materialKinds)),
    side: z.enum(codesOf(sides)),
    on: zDay,
    /** 资料提供日期; null: not provided yet. */
    providedOn: zDay.nullable(),
  },
  body: {
    /** 资料项目: name, period, basis, whether it came. */
    items: z.array(
      z.looseObject({ name: z.string(), period: z.string(), provided: z.boolean(), value: z.string() }),
    ),
    /** 外部参数: 最低工资、工资指导线、CPI、指导价位、行业人工成本. */
    indicators: z.array(z.looseObject({ name: z.string(), value: z.string(), source: z.string() })),
    completeness: z.string(),
    classified: z.boolean(),
    /** 职工意见: how they were gathered, from how many, how often each was said. */
    method: z.string(),
    surveyed: z.number().int().min(0).nullable(),
    frontline: z.number().int().min(0).nullable(),
    opinions: z.array(z.looseObject({ text: z.string(), count: z.number().int().min(0) })),
    periodFrom: zDay.nullable(),
    periodTo: zDay.nullable(),
    feedbackOn: zDay.nullable(),
    /** 保密承诺: who, in which role. */
    person: z.string(),
    role: z.string(),
    scope: z.string(),
    note: z.string(),
  },
});
export type RoundMaterial = z.output<typeof RoundMaterial.row>;
