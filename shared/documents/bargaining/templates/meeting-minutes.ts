import { caseLine, dated, listOf, maybe, need, one, paper, para, two, usualNeeds } from '../paper.ts';

/** 集体协商会议记录 of one meeting: matter by matter what each side said and what came of it. */
export const meetingMinutes = paper('meeting-minutes', {
  sheet: 'form',
  needs: [
    ...usualNeeds,
    need('meeting.no', '第几次会议', 'meetings'),
    need('meeting.endsAt', '结束时间', 'meetings'),
    need('meeting.place', '地点', 'meetings'),
    need('meeting.chair', '主持人', 'meetings'),
    need('meeting.recorder', '记录员', 'meetings'),
    need('meeting.presentWorker', '职工方到会代表', 'meetings'),
    need('meeting.presentEmployer', '用人单位方到会代表', 'meetings'),
    need('meeting.agenda', '议程', 'meetings'),
    need('meeting.positions', '逐项主张与回应', 'items'),
    need('meeting.summary', '归纳意见', 'meetings'),
    need('meeting.draft', '是否形成草案', 'meetings'),
    maybe('meeting.observers', '列席人员', 'meetings'),
    maybe('meeting.discussion', '讨论要点', 'meetings'),
  ],
  blocks: [
    { kind: 'title', text: '集体协商会议记录' },
    caseLine,
    { kind: 'number', text: '第{meeting.no}次会议', align: 'center' },
    {
      kind: 'form',
      rows: [
        one('时间', '{meeting.span}'),
        two('地点', '{meeting.place}', '主持人', '{meeting.chair}'),
        two('记录员', '{meeting.recorder}', '记录员身份', '{meeting.recorderStanding}'),
        one('职工方到会', '{meeting.presentWorker}'),
        one('用人单位方到会', '{meeting.presentEmployer}'),
        one('列席', '{meeting.observers?10}'),
      ],
    },
    { kind: 'heading', text: '一、议程和会议纪律' },
    listOf('meeting.agenda'),
    para('{meeting.discipline}'),
    { kind: 'heading', text: '二、逐项主张、回应和结果' },
    {
      kind: 'table',
      columns: [
        { width: 7, align: 'center' },
        { width: 22 },
        { width: 30 },
        { width: 30 },
        { width: 11, align: 'center' },
      ],
      head: ['序号', '议题', '职工方', '用人单位方', '结果'],
      each: 'meeting.positions',
      cells: ['{seq}', '{title}', '{worker}', '{employer}', '{outcome}'],
    },
    { kind: 'heading', text: '三、讨论要点' },
    para('{meeting.discussion?20}'),
    { kind: 'heading', text: '四、首席代表归纳意见' },
    para('{meeting.summary}'),
    para('是否形成草案：{meeting.draft}。'),
    para('是否中止及下次时间：{meeting.next}。'),
    {
      kind: 'when',
      has: 'meeting.allSign',
      blocks: [
        { kind: 'heading', text: '到会全体协商代表签名' },
        {
          kind: 'table',
          columns: [
            { width: 12, align: 'center' },
            { width: 28, align: 'center' },
            { width: 25, align: 'center' },
            { width: 35 },
          ],
          head: ['序号', '所属一方', '姓名', '签名'],
          each: 'meeting.signers',
          cells: ['{seq}', '{side}', '{name}', ''],
        },
      ],
    },
    { kind: 'paragraph', text: '以上记录经双方核对，与协商情况一致。', keepWithNext: true },
    {
      kind: 'signature',
      columns: [
        [
          { label: '职工方首席代表（签名）：', rule: true },
          { label: '记录员（签名）：', rule: true },
        ],
        [{ label: '用人单位方首席代表（签名）：', rule: true }, dated],
      ],
    },
  ],
});
