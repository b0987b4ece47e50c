import type { TemplateBlock } from '../../template.ts';

/** 争议事项 with what each side proposes. */
export const disputedItems: TemplateBlock = {
  kind: 'table',
  columns: [{ width: 9, align: 'center' }, { width: 25 }, { width: 33 }, { width: 33 }],
  head: ['序号', '争议事项', '职工方方案', '用人单位方方案'],
  each: 'coordination.items',
  cells: ['{seq}', '{title}', '{worker}', '{employer}'],
};
