import type { TemplateBlock } from '../../template.ts';

/** 涉及职工和金额 of a breach or of its referral. */
export const affectedWorkers = (of: 'breach' | 'referral'): TemplateBlock => ({
  kind: 'table',
  columns: [
    { width: 15, align: 'center' },
    { width: 45, align: 'center' },
    { width: 40, align: 'right' },
  ],
  head: ['序号', '职工', '金额（元）'],
  each: `${of}.workers`,
  cells: ['{seq}', '{worker}', '{amount}'],
  foot: [
    { text: `合计{${of}.count}`, span: 2, align: 'center' },
    { text: `{${of}.totalYuan}`, span: 1, align: 'right' },
  ],
});
