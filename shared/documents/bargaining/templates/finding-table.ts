import type { TemplateBlock } from '../../template.ts';

/** What was promised and found, clause by clause. */
export const findingTable = (of: string): TemplateBlock => ({
  kind: 'table',
  columns: [
    { width: 7, align: 'center' },
    { width: 17 },
    { width: 22 },
    { width: 22 },
    { width: 20 },
    { width: 12, align: 'center' },
  ],
  head: ['序号', '条款', '承诺', '实际', '证据', '结论'],
  each: of,
  cells: ['{seq}', '{clause}', '{promised}', '{actual}', '{evidence}', '{finding}'],
});
