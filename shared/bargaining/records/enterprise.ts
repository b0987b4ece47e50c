import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { codesOf } from '../../mediation/terms.ts';
import { defineRecord } from '../../schema/record.ts';
import { ownerships, unionStates } from '../terms.ts';

/** 某日确认的情况. Headcounts and standing as confirmed on a day: statistics of an earlier day read the one then in force. */
export const Standing = z.looseObject({
  on: zDay,
  union: z.enum(codesOf(unionStates)),
  /** 规模以上企业, a flag kept by hand: its definition is a statistical one. */
  aboveScale: z.boolean(),
  /** 职工人数, of these women, dispatched and disabled workers. */
  workers: z.number().int().min(0),
  women: z.number().int().min(0),
  dispatched: z.number().int().min(0),
  disabled: z.number().int().min(0),
});
export type Standing = z.output<typeof Standing>;

/** 企业名册. The card repeats the latest standing, so that lists can be narrowed without opening a body. */
export const Enterprise = defineRecord({
  table: 'enterprises',
  zh: '企业名册',
  indexes: ['uscc', 'town', 'union', 'cadreId'],
  card: {
    /** 统一社会信用代码; empty when not known yet. A duplicate is reported, never refused (data rule 1). */
    uscc: z.string(),
    /** 所属镇（街道、园区）; empty: administered by the city itself (市直). */
    town: z.string(),
    industry: z.string(),
    state: z.enum(['active', 'dissolved']),
    union: z.enum(codesOf(unionStates)),
    aboveScale: z.boolean(),
    workers: z.number().int().min(0),
    women: z.number().int().min(0),
    /** 联系干部 (一名干部联系一家企业). */
    cadreId: zId.nullable(),
  },
  body: {
    name: z.string(),
    address: z.string(),
    ownership: z.enum(codesOf(ownerships)),
    legalRepName: z.string(),
    legalRepTitle: z.string(),
    contactName: z.string(),
    contactPhone: z.string(),
    unionName: z.string(),
    unionChair: z.string(),
    unionPhone: z.string(),
    /** 建会日期. */
    unionSince: zDay.nullable(),
    /** 上一级工会. */
    upperUnion: z.string(),
    /** 最低工资所属县（市、区） as the wage table names it, and its grade there; empty: not known. */
    wageDistrict: z.string(),
    wageGrade: z.string(),
    standings: z.array(Standing),
    dissolvedOn: zDay.nullable(),
    /** 民主管理; null: not asked yet. */
    democracy: z.looseObject({
      /** 职工代表大会制度. */
      congress: z.boolean().nullable(),
      /** 厂务公开. */
      openness: z.boolean().nullable(),
      /** 工会劳动法律监督委员会. */
      supervision: z.boolean().nullable(),
      /** 劳动争议调解委员会. */
      mediation: z.boolean().nullable(),
      congressDelegates: z.number().int().min(0).nullable(),
      lastCongressOn: zDay.nullable(),
    }),
    /** 集体协商示范点. */
    demonstrationSite: z.boolean(),
    /** Why a code that fails its check is kept all the same; empty: not overridden. */
    usccOverride: z.string(),
    note: z.string(),
  },
});
export type Enterprise = z.output<typeof Enterprise.row>;
