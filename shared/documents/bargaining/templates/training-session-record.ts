import { dated, heading, listOf, maybe, need, one, paper, para, two } from '../paper.ts';

/** 集体协商培训班记录: when and for whom, what was taught, who came, and how it was assessed. */
export const trainingSessionRecord = paper('training-session-record', {
  about: 'office',
  sheet: 'form',
  onePage: 0.85,
  needs: [
    need('training.no', '期数', 'activities'),
    need('training.title', '班名', 'activities'),
    need('training.on', '日期', 'activities'),
    need('training.organisers', '主办单位', 'activities'),
    need('training.target', '对象', 'activities'),
    need('training.hours', '学时', 'activities'),
    need('training.persons', '参训人次', 'activities'),
    need('training.names', '参训名单', 'activities'),
    need('training.topics', '课程', 'activities'),
    maybe('training.assessment', '考核结果', 'activities'),
    maybe('training.rating', '评估', 'activities'),
  ],
  blocks: [
    { kind: 'title', text: '集体协商培训班记录' },
    {
      kind: 'form',
      rows: [
        two('期数', '{training.no}', '日期', '{training.on}'),
        one('班名', '{training.title}'),
        one('主办单位', '{training.organisers}'),
        two('对象', '{training.target}', '地点', '{training.place?8}'),
        two('学时', '{training.hours}', '参训', '{training.persons}'),
      ],
    },
    heading('一、课程'),
    listOf('training.topics'),
    heading('二、考核和评估'),
    para('考核结果：{training.assessment?24}'),
    para('培训评估：{training.rating?24}'),
    heading('三、参训名单（{training.count}）'),
    {
      kind: 'table',
      columns: [
        { width: 10, align: 'center' },
        { width: 18, align: 'center' },
        { width: 18, align: 'center' },
        { width: 18, align: 'center' },
        { width: 18, align: 'center' },
        { width: 18, align: 'center' },
      ],
      head: ['序号起', '姓名', '姓名', '姓名', '姓名', '姓名'],
      each: 'training.names',
      cells: ['{from}', '{a}', '{b}', '{c}', '{d}', '{e}'],
    },
    { kind: 'space', lines: 0.5 },
    {
      kind: 'signature',
      columns: [
        [],
        [
          { label: '主办单位：{training.organisers}', rule: false },
          { label: '经办人（签名）：', rule: true },
          dated,
        ],
      ],
    },
  ],
});
