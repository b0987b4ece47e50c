import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { zFen } from '../../kernel/money.ts';
import { codesOf } from '../../mediation/terms.ts';
import { defineRecord } from '../../schema/record.ts';
import { tableKinds } from '../terms.ts';
import { zUnitPrice } from '../unit-price.ts';

const whole = z.number().int().min(0);
/** Hundredths of a per cent: 5.25 % is 525. */
const rate = z.number().int();

/** 岗位行: average wages of a post and their adjustment; growth is worked out, never stored. */
export const PostRow = z.looseObject({
  post: z.string(),
  headcount: whole,
  baseFen: zFen,
  targetFen: zFen,
  frontline: z.boolean(),
});
export type PostRow = z.output<typeof PostRow>;

/** 工种工价行. `code` is stable over the years, so growth can be compared. */
export const PriceRow = z.looseObject({
  code: z.string(),
  jobType: z.string(),
  process: z.string(),
  spec: z.string(),
  /** 计价单位, such as 件 or 副. */
  unit: z.string(),
  /** 标准工时, in hundredths of a minute. */
  standardCentiMinutes: whole.nullable(),
  quotaPer8h: whole.nullable(),
  price: zUnitPrice,
  previousPrice: zUnitPrice.nullable(),
  guaranteedDailyFen: zFen.nullable(),
  /** 定价因素评分 0–100: 工作环境、劳动强度、技术要求. */
  environment: whole.nullable(),
  intensity: whole.nullable(),
  skill: whole.nullable(),
  /** 加班计件单价 at 150, 200, 300 %; null: the multiples of the price. */
  overtime: z.looseObject({ workday: zUnitPrice, restDay: zUnitPrice, holiday: zUnitPrice }).nullable(),
  /** 测算样本: enterprises, timings, and the share who reach the quota. */
  sampleEnterprises: whole.nullable(),
  sampleTimings: whole.nullable(),
  attainment: rate.nullable(),
  from: zDay.nullable(),
  to: zDay.nullable(),
});
export type PriceRow = z.output<typeof PriceRow>;

/** 能级行. */
export const SkillRow = z.looseObject({
  level: z.string(),
  label: z.string(),
  kind: z.enum(['monthly-allowance', 'level-wage', 'start-wage', 'one-off']),
  family: z.enum(['skill', 'education', 'innovation', 'honour', 'mentoring', 'contest']),
  amountFen: zFen,
  headcount: whole,
});
export type SkillRow = z.output<typeof SkillRow>;

/**
 * 附表. A table is negotiated, pasted from a spreadsheet, voted on and issued as one thing, and may have 500 rows:
 * it is one record with its rows in it, not 500 records with an entry of the log each.
 */
export const RoundTable = defineRecord({
  table: 'roundTables',
  zh: '附表',
  indexes: ['roundId'],
  card: {
    roundId: zId,
    kind: z.enum(codesOf(tableKinds)),
    pass: z.number().int().min(1),
    state: z.enum(['draft', 'agreed', 'replaced']),
  },
  body: {
    title: z.string(),
    /** 变更对照: the table this one takes the place of, and the pass in which another took the place of this one. */
    replacesId: zId.nullable().default(null),
    replacedInPass: z.number().int().nullable().default(null),
    /** Only the list of the table's own kind is filled. */
    posts: z.array(PostRow),
    prices: z.array(PriceRow).max(500),
    skills: z.array(SkillRow),
    /** 评价来源, 取得和失效证书的起止规则, 挂钩事项, 不降低原工资 (能级工资). */
    certSource: z.string(),
    effectiveRule: z.string(),
    links: z.array(z.string()),
    nonRegression: z.string(),
    from: zDay.nullable(),
    to: zDay.nullable(),
    note: z.string(),
  },
});
export type RoundTable = z.output<typeof RoundTable.row>;
