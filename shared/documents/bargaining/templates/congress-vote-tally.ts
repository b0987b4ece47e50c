import { caseLine, dated, maybe, need, note, one, paper, two, usualNeeds } from '../paper.ts';

/** 表决统计表: ballots that add up, and votes against all delegates or workers. */
export const congressVoteTally = paper('congress-vote-tally', {
  sheet: 'form',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    need('vote.item', '表决事项', 'votes'),
    need('vote.on', '表决日期', 'votes'),
    need('vote.total', '全体代表（职工）数', 'votes'),
    need('vote.issued', '发出票数', 'votes'),
    need('vote.returned', '收回票数', 'votes'),
    need('vote.valid', '有效票数', 'votes'),
    need('vote.invalid', '无效票数', 'votes'),
    need('vote.for', '同意票', 'votes'),
    need('vote.against', '反对票', 'votes'),
    need('vote.abstain', '弃权票', 'votes'),
    maybe('vote.counters', '监票人、计票人', 'votes'),
  ],
  blocks: [
    { kind: 'title', text: '表决票统计表' },
    caseLine,
    {
      kind: 'form',
      rows: [
        one('会议', '{vote.meeting}'),
        one('表决事项', '{vote.item}'),
        two('表决日期', '{vote.on}', '表决方式', '{vote.method}'),
        two('全体代表（职工）数', '{vote.total}', '实到', '{vote.present}'),
      ],
    },
    { kind: 'space', lines: 0.5 },
    {
      kind: 'form',
      rows: [
        two('发出票数', '{vote.issued}', '收回票数', '{vote.returned}'),
        two('未收回票数', '{vote.unreturned}', '有效票数', '{vote.valid}'),
        two('无效票数', '{vote.invalid}', '同意票', '{vote.for}'),
        two('反对票', '{vote.against}', '弃权票', '{vote.abstain}'),
        two('同意占全体', '{vote.share}', '表决结果', '{vote.result}'),
      ],
    },
    note(
      '核对：发出票数等于收回票数与未收回票数之和；收回票数等于有效票数与无效票数之和；有效票数等于同意、反对、弃权票数之和。通过以{vote.rule}同意为准（{vote.ruleBasis}），不以出席人数计算。',
    ),
    { kind: 'form', rows: [one('监票、计票人员', '{vote.counters?16}')] },
    {
      kind: 'signature',
      columns: [
        [{ label: '监票人（签名）：', rule: true }, dated],
        [{ label: '计票人（签名）：', rule: true }, dated],
      ],
    },
  ],
});
