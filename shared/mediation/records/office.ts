import { z } from 'zod';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';
import { codesOf, orgKinds } from '../terms.ts';

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
    /** Running numbers handed out so far, such as `case-2026` or `intake-2026`; they only grow. */
    counters: z.record(z.string(), z.number().int().min(0)).default({}),
  },
});
export type Office = z.output<typeof Office.row>;
