import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { codesOf } from '../../mediation/terms.ts';
import { defineRecord } from '../../schema/record.ts';
import { publicationKinds } from '../terms.ts';

/** 公布、公示、备案. When and how something was made known, and the proof. */
export const RoundPublication = defineRecord({
  table: 'roundPublications',
  zh: '公布',
  indexes: ['roundId'],
  card: {
    roundId: zId,
    kind: z.enum(codesOf(publicationKinds)),
    pass: z.number().int().min(1),
    on: zDay,
  },
  body: {
    channels: z.array(z.string()),
    /** 范围: all workers of the unit, industry or region. */
    audience: z.string(),
    allWorkers: z.boolean(),
    fullText: z.boolean(),
    evidence: z.string(),
    /** 名单公示: first list, replacement or addition, and the day the list was settled. */
    noticeKind: z.enum(['first', 'replacement', 'addition']).nullable(),
    determinedOn: zDay.nullable(),
    notifiedOtherSideOn: zDay.nullable(),
    reason: z.string(),
    /** 上一级工会 (报备). */
    addressee: z.string(),
  },
});
export type RoundPublication = z.output<typeof RoundPublication.row>;
