import { caseLine, heading, maybe, need, note, one, paper, para, two, usualNeeds } from '../paper.ts';

/** 订单式协商工价会签单: prices of one order, never below the table in force, with the opinions and signatures of five. */
export const orderBargainingRecord = paper('order-bargaining-record', {
  sheet: 'form',
  onePage: 0.75,
  needs: [
    ...usualNeeds,
    need('order.no', '订单号', 'orders'),
    need('order.product', '款式、品名', 'orders'),
    need('order.quantity', '数量', 'orders'),
    need('order.deliverOn', '交期', 'orders'),
    need('order.complexity', '复杂程度等级', 'orders'),
    need('order.estimator', '工价测算员', 'orders'),
    need('order.rows', '工序、标准工时、单价', 'orders'),
    need('order.priced', '每道工序的最终工价', 'orders'),
    need('order.retest', '复测条件', 'orders'),
    maybe('order.agreement', '现行工价协议', 'signing'),
    maybe('order.postedAt', '车间公布时间', 'orders'),
    maybe('order.workStartsAt', '开工时间', 'orders'),
  ],
  blocks: [
    { kind: 'title', text: '订单式协商工价会签单' },
    caseLine,
    {
      kind: 'form',
      rows: [
        one('企业', '{order.enterprise}'),
        one('现行工价协议', '{order.agreement?16}'),
        two('订单号', '{order.no}', '款式、品名', '{order.product}'),
        two('数量', '{order.quantity}', '交期', '{order.deliverOn}'),
        two('复杂程度等级', '{order.complexity}', '工价测算员', '{order.estimator}'),
        one('工时核对', '{order.hours}'),
      ],
    },
    heading('一、工序单价'),
    {
      kind: 'table',
      columns: [
        { width: 11, align: 'center' },
        { width: 25 },
        { width: 8, align: 'center' },
        { width: 12, align: 'right' },
        { width: 14, align: 'right' },
        { width: 15, align: 'right' },
        { width: 15, align: 'right' },
      ],
      head: ['编码', '工序', '单位', '标准工时（分）', '基础工价（元）', '现行单价（元）', '最终工价（元）'],
      each: 'order.rows',
      cells: ['{code}', '{process}', '{unit}', '{minutes}', '{base}', '{floor}', '{final}'],
    },
    { kind: 'space', lines: 0.5 },
    para('**与现行协议核对：**{order.check}'),
    heading('二、五方意见'),
    {
      kind: 'form',
      rows: [
        one('职工代表', '{order.workers?24}', 2),
        one('工会代表', '{order.union?24}', 2),
        one('技术部门', '{order.technical?24}', 2),
        one('生产部门', '{order.production?24}', 2),
        one('行政', '{order.administration?24}', 2),
      ],
    },
    heading('三、执行'),
    {
      kind: 'form',
      rows: [
        two('车间公布时间', '{order.postedAt?10}', '开工时间', '{order.workStartsAt?10}'),
        one('复测条件', '{order.retest}'),
        one('说明', '{order.note?20}'),
      ],
    },
    note(
      '最终工价经五方签字、开工前在车间公布后，适用于本订单，不得低于现行工价协议的单价；本单是对现行协议的执行，不另行报送审查。需要普遍调整单价的，按照变更集体合同的程序协商。',
    ),
    {
      kind: 'signature',
      columns: [
        [
          { label: '职工代表（签名）：', rule: true },
          { label: '技术部门（签名）：', rule: true },
          { label: '行政（签名）：', rule: true },
        ],
        [
          { label: '工会代表（签名）：', rule: true },
          { label: '生产部门（签名）：', rule: true },
          { label: '日期：{order.on}', rule: false },
        ],
      ],
    },
  ],
});
