import {
  caseLine,
  heading,
  maybe,
  need,
  note,
  one,
  paper,
  para,
  plainLine,
  repTable,
  two,
  usualNeeds,
} from '../paper.ts';

/** 协商代表名单公示: both lists inside the unit, or who took whose place and why. */
export const repListNotice = paper('rep-list-notice', {
  sheet: 'record',
  onePage: 0.8,
  needs: [
    ...usualNeeds,
    need('list.kind', '公示类型', 'publication'),
    need('list.determinedOn', '代表确定或空缺发生日期', 'publication'),
    need('list.publishedOn', '公示日期', 'publication'),
    need('list.where', '公示方式与地点', 'publication'),
    need('worker.reps', '职工方协商代表名单', 'representatives'),
    need('worker.chief', '职工方首席代表', 'representatives'),
    maybe('employer.reps', '用人单位方协商代表名单', 'representatives'),
    maybe('list.notifiedOn', '书面通报对方日期', 'publication'),
    maybe('list.reason', '更换原因', 'publication'),
  ],
  blocks: [
    { kind: 'title', text: '协商代表名单公示（通报）' },
    caseLine,
    plainLine('全体职工：'),
    para(
      '{employer.name}{round.year}{round.subject}协商的代表已经依法产生，根据{basis.rep-list-notice}的规定，现将名单公布如下（{list.kind}）：',
    ),
    heading('一、职工方协商代表'),
    repTable('worker.reps'),
    {
      kind: 'when',
      has: 'employer.reps',
      blocks: [heading('二、用人单位方协商代表'), repTable('employer.reps')],
    },
    { kind: 'space', lines: 0.5 },
    {
      kind: 'form',
      rows: [
        two('代表确定（空缺）日期', '{list.determinedOn}', '公示日期', '{list.publishedOn}'),
        one('公示方式与地点', '{list.where}'),
        two('书面通报对方日期', '{list.notifiedOn?8}', '上一级工会', '{worker.upperUnion?8}'),
        one('更换原因', '{list.reason?16}'),
      ],
    },
    note('更换、补选的代表按照原产生程序产生。对代表资格有意见的，可以向工会提出。'),
    {
      kind: 'signature',
      columns: [
        [],
        [
          { label: '本方（盖章）：', rule: false },
          { label: '{worker.name}', rule: false },
          { label: '首席代表（签名）：', rule: true },
          { label: '日期：{list.publishedOn}', rule: false },
        ],
      ],
    },
  ],
});
