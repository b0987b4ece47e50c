import type { TemplateBlock } from '../../template.ts';
import { heading, note } from '../paper.ts';

/** The rates of a 工种工价表, and in a second table under the same codes what they rest on. */
export const pricePages: readonly TemplateBlock[] = [
  heading('一、单价和定额'),
  {
    kind: 'table',
    columns: [
      { width: 9, align: 'center' },
      { width: 14 },
      { width: 24 },
      { width: 7, align: 'center' },
      { width: 10, align: 'right' },
      { width: 10, align: 'right' },
      { width: 11, align: 'right' },
      { width: 11, align: 'right' },
      { width: 12, align: 'right' },
    ],
    head: [
      '编码',
      '工种',
      '工序、规格',
      '单位',
      '标准工时',
      '8小时定额',
      '单价（元）',
      '上期单价',
      '调整幅度',
    ],
    each: 'prices.rows',
    cells: [
      '{code}',
      '{jobType}',
      '{process}',
      '{unit}',
      '{minutes}',
      '{quota}',
      '{price}',
      '{previous}',
      '{growth}',
    ],
  },
  heading('二、加班单价、保底和测算依据'),
  {
    kind: 'table',
    columns: [
      { width: 9, align: 'center' },
      { width: 15 },
      { width: 17, align: 'right' },
      { width: 29, align: 'center' },
      { width: 15, align: 'center' },
      { width: 15, align: 'center' },
    ],
    head: ['编码', '工种', '保底日工资（元）', '加班单价150/200/300%（元）', '定价因素评分', '测算样本'],
    each: 'prices.rows',
    cells: ['{code}', '{jobType}', '{guaranteed}', '{overtime}', '{factors}', '{evidence}'],
  },
  note(
    '标准工时以分钟每单位计。定价因素评分依次为工作环境、劳动强度、技术要求；测算样本依次为企业数、测时次数、达标率。加班单价为单价的相应倍数。职工在法定工作时间内完成定额的，所得不低于保底日工资和最低工资标准。',
  ),
  note('{prices.note}'),
  note(
    '工艺、材料、设备变化影响工价，或者任何一方对单价、定额有异议的，由双方复测后协商调整；调整前按本表执行。',
  ),
];
