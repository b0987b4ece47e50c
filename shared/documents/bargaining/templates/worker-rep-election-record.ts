import { caseLine, dated, maybe, need, note, one, paper, para, two, usualNeeds } from '../paper.ts';

/** 职工方协商代表推选结果记录: method, meeting, votes against all who may vote, who was elected. */
export const workerRepElectionRecord = paper('worker-rep-election-record', {
  sheet: 'form',
  onePage: 0.8,
  needs: [
    ...usualNeeds,
    need('production.worker.method', '产生方式', 'representatives'),
    need('production.worker.on', '会议日期', 'representatives'),
    need('worker.reps', '当选代表名单', 'representatives'),
    need('worker.chief', '首席代表', 'representatives'),
    need('production.worker.mandate', '任期', 'representatives'),
    maybe('production.worker.eligible', '应到人数', 'representatives'),
    maybe('production.worker.present', '实到人数', 'representatives'),
    maybe('production.worker.candidates', '候选人及得票', 'representatives'),
    maybe('production.worker.guidingUnion', '指导的上级工会', 'representatives'),
  ],
  blocks: [
    { kind: 'title', text: '职工方协商代表推选（选举）结果记录' },
    caseLine,
    {
      kind: 'form',
      rows: [
        two('用人单位', '{employer.name}', '工会名称', '{worker.name}'),
        two('是否建立工会', '{round.hasUnion}', '上级工会（指导）', '{production.worker.guidingUnion?8}'),
        two('产生方式', '{production.worker.method}', '会议日期', '{production.worker.on}'),
        two('应到人数', '{production.worker.eligible?4}', '实到人数', '{production.worker.present?4}'),
        one('会议名称及说明', '{production.worker.meeting?20}'),
        two('首席代表', '{worker.chiefWithPost}', '首席代表身份', '{production.worker.chiefRole?8}'),
        one('本单位有关职工人数', '{round.groups}'),
        one('代表构成', '{production.worker.groups}'),
        one('任期', '{production.worker.mandate}'),
        one('依据', '{basis.worker-rep-election-record}'),
      ],
    },
    {
      kind: 'when',
      has: 'production.worker.candidates',
      blocks: [
        { kind: 'heading', text: '候选人及得票（以应到人数计算）' },
        {
          kind: 'table',
          columns: [
            { width: 12, align: 'center' },
            { width: 28, align: 'center' },
            { width: 15, align: 'center' },
            { width: 15, align: 'center' },
            { width: 15, align: 'center' },
            { width: 15, align: 'center' },
          ],
          head: ['序号', '候选人', '同意', '反对', '弃权', '结果'],
          each: 'production.worker.candidates',
          cells: ['{seq}', '{name}', '{for}', '{against}', '{abstain}', '{elected}'],
        },
      ],
    },
    { kind: 'heading', text: '当选的协商代表' },
    {
      kind: 'table',
      columns: [
        { width: 9, align: 'center' },
        { width: 15, align: 'center' },
        { width: 9, align: 'center' },
        { width: 29 },
        { width: 16, align: 'center' },
        { width: 22, align: 'center' },
      ],
      head: ['序号', '姓名', '性别', '岗位', '代表身份', '劳动合同到期日'],
      each: 'worker.reps',
      cells: ['{seq}', '{name}', '{gender}', '{post}', '{standing}', '{contractEnd}'],
    },
    para('以上代表没有同时担任用人单位方协商代表的情形。'),
    note('注：代表履行职责期间，劳动合同期满的，自动延长至履行职责完毕，依法可以解除的情形除外。'),
    {
      kind: 'signature',
      columns: [
        [
          { label: '会议主持人（签名）：', rule: true },
          { label: '监票人（签名）：', rule: true },
        ],
        [
          { label: '计票人（签名）：', rule: true },
          { label: '记录人（签名）：', rule: true },
          { label: '工会（盖章）：', rule: false },
          dated,
        ],
      ],
    },
  ],
});
