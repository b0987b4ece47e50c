import type { TemplateBlock } from '../../template.ts';
import { note } from '../paper.ts';

/** 附表　各岗位年度平均工资及调整幅度表, on a page of its own. */
export const postTable: TemplateBlock = {
  kind: 'when',
  has: 'posts.rows',
  blocks: [
    { kind: 'page-break' },
    { kind: 'title', text: '附表　{posts.title}' },
    {
      kind: 'table',
      columns: [
        { width: 9, align: 'center' },
        { width: 35 },
        { width: 11, align: 'right' },
        { width: 17, align: 'right' },
        { width: 17, align: 'right' },
        { width: 11, align: 'right' },
      ],
      head: ['序号', '岗位', '人数', '上年度月均（元）', '本年度月均（元）', '调整幅度'],
      each: 'posts.rows',
      cells: ['{seq}', '{post}', '{headcount}', '{base}', '{target}', '{growth}'],
      foot: [
        { text: '合计（按人数加权）', span: 2, align: 'center' },
        { text: '{posts.heads}', span: 1, align: 'right' },
        { text: '{posts.base}', span: 1, align: 'right' },
        { text: '{posts.target}', span: 1, align: 'right' },
        { text: '{posts.growth}', span: 1, align: 'right' },
      ],
    },
    note('执行期间：{posts.span?10}。调整幅度由上年度和本年度的月平均工资计算得出。'),
  ],
};
