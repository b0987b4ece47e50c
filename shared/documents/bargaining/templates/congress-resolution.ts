import { caseLine, dated, maybe, need, note, one, paper, para, two, usualNeeds } from '../paper.ts';

/** 审议决议: the draft that was voted on by its fingerprint, the numbers, and the result worked out from them. */
export const congressResolution = paper('congress-resolution', {
  sheet: 'record',
  needs: [
    ...usualNeeds,
    need('vote.body', '会议类型', 'votes'),
    need('vote.session', '届次', 'votes'),
    need('vote.on', '会议日期', 'votes'),
    need('vote.item', '审议事项', 'votes'),
    need('vote.draftOn', '草案达成日期', 'signing'),
    need('vote.total', '全体代表（职工）数', 'votes'),
    need('vote.present', '实到数', 'votes'),
    need('vote.for', '同意票', 'votes'),
    need('vote.against', '反对票', 'votes'),
    need('vote.abstain', '弃权票', 'votes'),
    need('vote.result', '结果', 'votes'),
    maybe('vote.women', '女职工代表数', 'votes'),
    maybe('vote.managers', '中高层管理人员代表数', 'votes'),
    maybe('vote.draftHash', '草案指纹', 'votes'),
    maybe('vote.amendments', '修改意见', 'votes'),
  ],
  blocks: [
    { kind: 'title', text: '{vote.bodyName}审议决议' },
    caseLine,
    para(
      '{vote.meeting}于{vote.on}召开，审议双方协商代表于{vote.draftOn}达成的{vote.item}。根据{basis.congress-resolution}的规定，以{vote.method}方式进行表决，结果如下：',
    ),
    {
      kind: 'form',
      rows: [
        two('全体代表（职工）', '{vote.total}', '实到', '{vote.present}'),
        two('同意', '{vote.for}票', '反对', '{vote.against}票'),
        two('弃权', '{vote.abstain}票', '同意占全体', '{vote.share}'),
        two('女职工代表', '{vote.women?4}', '中高层管理人员代表', '{vote.managers?4}'),
        one('审议文本指纹', '{vote.draftHash?16}'),
      ],
    },
    { kind: 'space', lines: 0.5 },
    para('通过的条件为{vote.rule}同意（{vote.ruleBasis}）。表决结果：**{vote.item}{vote.result}。**'),
    {
      kind: 'when',
      has: 'vote.passed',
      blocks: [para('本次会议同意由双方首席代表在审议通过的文本上签字。')],
      otherwise: [para('草案退回双方协商代表继续协商。修改意见：{vote.amendments?20}')],
    },
    note('注：审议文本指纹为草案的 SHA-256 值，签字的文本应当与审议通过的文本一致。'),
    {
      kind: 'signature',
      columns: [
        [
          { label: '大会执行主席（签名）：', rule: true },
          { label: '监票人（签名）：', rule: true },
        ],
        [
          { label: '工会主席（签名）：', rule: true },
          { label: '工会（职工代表大会）（盖章）：', rule: false },
          dated,
        ],
      ],
    },
  ],
});
