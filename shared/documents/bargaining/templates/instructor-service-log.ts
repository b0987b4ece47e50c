import { dated, maybe, need, note, one, paper, two } from '../paper.ts';

/** 指导员指导服务记录: one help given, at which of the eight steps, in which form and role, and what came of it. */
export const instructorServiceLog = paper('instructor-service-log', {
  about: 'office',
  sheet: 'form',
  onePage: 0.8,
  needs: [
    need('service.instructor', '指导员', 'activities'),
    need('service.step', '服务环节', 'activities'),
    need('service.form', '形式', 'activities'),
    need('service.role', '角色', 'activities'),
    need('service.on', '日期', 'activities'),
    need('service.duration', '时长', 'activities'),
    need('service.enterprise', '被服务单位', 'activities'),
    need('service.summary', '内容', 'activities'),
    maybe('service.caseNo', '协商案号', 'activities'),
    maybe('service.result', '成效', 'activities'),
  ],
  blocks: [
    { kind: 'title', text: '指导员服务记录' },
    { kind: 'number', text: '协商案号：{service.caseNo?10}', align: 'center' },
    {
      kind: 'form',
      rows: [
        two('指导员', '{service.instructor}', '类别', '{service.kind}'),
        one('被服务单位', '{service.enterprise}'),
        one('协商事项', '{service.roundTitle?16}'),
        two('服务环节', '{service.step}', '形式', '{service.form}'),
        two('角色', '{service.role}', '日期', '{service.on}'),
        two('时长', '{service.duration}', '地点', '{service.place?8}'),
        one('参加人员', '{service.people?16}'),
        one('内容', '{service.summary}', 6),
        one('成效', '{service.result?24}', 3),
      ],
    },
    {
      kind: 'when',
      has: 'service.counted',
      blocks: [note('注：本次服务以受托代表身份参加，计入委托方外聘人数，不超过该方代表的三分之一。')],
    },
    {
      kind: 'signature',
      columns: [
        [{ label: '指导员（签名）：', rule: true }, dated],
        [{ label: '被服务单位（签名或者盖章）：', rule: true }, dated],
      ],
    },
  ],
});
