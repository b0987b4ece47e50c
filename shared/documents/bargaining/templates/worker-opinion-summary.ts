import { caseLine, heading, maybe, need, one, paper, signRight, two, usualNeeds } from '../paper.ts';

/** 职工意见征集汇总表: from how many, in which way, and what was said how often. */
export const workerOpinionSummary = paper('worker-opinion-summary', {
  sheet: 'form',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    need('opinions.method', '征集方式', 'materials'),
    need('opinions.surveyed', '征集人数', 'materials'),
    need('opinions.period', '征集期间', 'materials'),
    need('opinions.rows', '意见及频次', 'materials'),
    maybe('opinions.frontlineShare', '一线职工占比', 'materials'),
    maybe('opinions.feedbackOn', '反馈日期', 'materials'),
    maybe('opinions.note', '采纳情况', 'materials'),
  ],
  blocks: [
    { kind: 'title', text: '职工意见征集汇总表' },
    caseLine,
    {
      kind: 'form',
      rows: [
        two('用人单位', '{employer.name}', '工会', '{worker.name}'),
        two('征集方式', '{opinions.method}', '征集期间', '{opinions.period}'),
        two(
          '征集人数',
          '{opinions.surveyed}',
          '其中一线职工',
          '{opinions.frontline?4}（占{opinions.frontlineShare?4}）',
        ),
        two('协商内容', '{round.subject}', '向职工反馈日期', '{opinions.feedbackOn?8}'),
      ],
    },
    heading('职工意见（按提出人数排列）'),
    {
      kind: 'table',
      columns: [
        { width: 9, align: 'center' },
        { width: 43 },
        { width: 14, align: 'center' },
        { width: 14, align: 'center' },
        { width: 20 },
      ],
      head: ['序号', '意见', '提出人数', '占比', '采纳情况'],
      each: 'opinions.rows',
      cells: ['{seq}', '{text}', '{count}', '{share}', ''],
    },
    { kind: 'space', lines: 0.5 },
    { kind: 'form', rows: [one('采纳情况说明', '{opinions.note?20}', 3)] },
    signRight('工会经办人'),
  ],
});
