import { z } from 'zod';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';
import { codesOf, orgKinds, sealMarks, sealSides } from '../terms.ts';

/** 调解组织 (办公室). Offices form a tree: city, county, township, enterprise. One is made at first start. */
export const Office = defineRecord({
  table: 'offices',
  zh: '调解组织',
  indexes: [],
  card: {
    kind: z.enum(codesOf(orgKinds)),
    /** Place id of the law's regional chain: CN, ZJ, NB, HZ, JS … */
    region: z.string(),
    parentId: zId.nullable(),
  },
  body: {
    /** Must equal the seal (印章) to the character. */
    name: z.string(),
    /** 案号字头, such as 甬西劳调字. */
    caseWord: z.string(),
    address: z.string(),
    phone: z.string(),
    /** 承租的会议室、调解室, for the calendar of sessions. */
    rooms: z.array(z.string()).default([]),
    /** 劳动人事争议仲裁委员会 and 基层人民法院 papers name unless the case says otherwise. */
    commission: z.string().default(''),
    court: z.string().default(''),
    /** 信头 printed above the title; empty: the name of the organisation. */
    letterhead: z.string().default(''),
    /** 章的位置 of papers that end with name and day, and what is printed where it goes. */
    sealAt: z.enum(codesOf(sealSides)).default('right'),
    sealMark: z.enum(codesOf(sealMarks)).default('note'),
    /** 工会名称 for papers of the union rather than the mediation organisation. */
    unionName: z.string().default(''),
    /** 本地三级分类: what each 风险等级 is called where cases are graded 简易、一般、重大; null: the usual names. */
    threeGrades: z.record(z.string(), z.string()).nullable().default(null),
    /** Running numbers handed out so far, such as `case-2026` or `intake-2026`; they only grow. */
    counters: z.record(z.string(), z.number().int().min(0)).default({}),
  },
});
export type Office = z.output<typeof Office.row>;
