import { caseLine, chiefsSign, maybe, need, note, one, paper, para, two, usualNeeds } from '../paper.ts';

/** 中止协商备忘录: why, with whose consent, and when and where it goes on. */
export const suspensionMemo = paper('suspension-memo', {
  sheet: 'record',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    need('suspension.from', '中止起始日', 'measures'),
    need('suspension.reason', '原因', 'measures'),
    need('suspension.workerConsent', '职工方是否同意', 'measures'),
    need('suspension.employerConsent', '用人单位方是否同意', 'measures'),
    need('suspension.resumeOn', '下次协商日期', 'measures'),
    need('suspension.resumePlace', '下次协商地点', 'measures'),
    need('suspension.resumeTopics', '下次协商内容', 'measures'),
    maybe('suspension.limit', '中止的最长期限', 'measures'),
  ],
  blocks: [
    { kind: 'title', text: '中止协商备忘录' },
    caseLine,
    para(
      '{worker.name}与{employer.name}就{round.year}{round.subject}进行协商，根据{basis.suspension-memo}的规定，自{suspension.from}起中止协商，双方确认如下：',
    ),
    {
      kind: 'form',
      rows: [
        one('中止原因', '{suspension.reason}', 3),
        two('职工方意见', '{suspension.workerConsent}', '用人单位方意见', '{suspension.employerConsent}'),
        two('下次协商日期', '{suspension.resumeOn}', '下次协商地点', '{suspension.resumePlace}'),
        one('下次协商内容', '{suspension.resumeTopics}', 2),
        two('本次中止天数', '{suspension.days}', '累计中止天数', '{suspension.daysInAll}'),
        one('最迟恢复日期', '{suspension.limit?10}'),
      ],
    },
    { kind: 'space', lines: 0.5 },
    para(
      '中止期间，双方不得采取激化矛盾的行为，用人单位方不得变更协商代表的岗位、解除其劳动合同，法律另有规定的除外。',
    ),
    note('最迟恢复日期按照{round.profile}的规定计算，没有规定的不填。'),
    chiefsSign,
  ],
});
