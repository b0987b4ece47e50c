import { caseLine, maybe, need, one, paper, para, plainLine, repTable, two, usualNeeds } from '../paper.ts';

/** 用人单位方协商代表指派书: who sits for the employer, who leads, and that nobody is barred. */
export const employerRepAppointment = paper('employer-rep-appointment', {
  sheet: 'record',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    need('employer.legalRep', '法定代表人', 'overview'),
    need('employer.reps', '协商代表', 'representatives'),
    need('employer.chief', '首席代表', 'representatives'),
    need('production.employer.method', '产生方式', 'representatives'),
    need('production.employer.on', '指派日期', 'representatives'),
    maybe('production.employer.mandate', '任期', 'representatives'),
  ],
  blocks: [
    { kind: 'title', text: '用人单位方协商代表指派书' },
    caseLine,
    plainLine('{worker.name}：'),
    para(
      '根据{basis.employer-rep-appointment}的规定，{employer.name}就{round.year}{round.subject}的协商，指派下列人员为用人单位方协商代表：',
    ),
    repTable('employer.reps'),
    { kind: 'space', lines: 0.5 },
    {
      kind: 'form',
      rows: [
        two('首席代表', '{employer.chiefWithPost}', '首席代表身份', '{production.employer.chiefRole?8}'),
        two(
          '产生方式',
          '{production.employer.method}',
          '首席代表是否受托',
          '{production.employer.chiefIsDelegate?4}',
        ),
        one('产生依据', '{employer.mandate?16}'),
        one('任期', '{production.employer.mandate?16}'),
      ],
    },
    para(
      '以上人员不兼任职工方协商代表，也不是工会工作人员。首席代表由他人担任的，另附授权委托书；人数不多于职工方协商代表。',
    ),
    {
      kind: 'signature',
      columns: [
        [],
        [
          { label: '用人单位（盖章）：', rule: false },
          { label: '{employer.name}', rule: false },
          { label: '法定代表人{employer.legalRep}（签名）：', rule: true },
          { label: '日期：{production.employer.on}', rule: false },
        ],
      ],
    },
  ],
});
