import type { Template } from '../template.ts';

/**
 * 调解笔录 of one session. Facts both sides confirm and what was said without prejudice stand on separate pages, so
 * that only the first part is ever passed on.
 */
export const mediationRecord: Template = {
  id: 'mediation-record',
  version: 1,
  zh: '调解笔录',
  en: 'Record of mediation session',
  sheet: 'record',
  needs: [
    { path: 'org.name', zh: '调解组织名称', section: 'settings' },
    { path: 'case.no', zh: '案号', section: 'acceptance' },
    { path: 'session.no', zh: '第几次调解', section: 'sessions' },
    { path: 'session.startAt', zh: '开始时间', section: 'sessions' },
    { path: 'session.endAt', zh: '结束时间', section: 'sessions' },
    { path: 'session.place', zh: '地点', section: 'sessions' },
    { path: 'session.mediator', zh: '调解员', section: 'sessions' },
    { path: 'session.recorder', zh: '记录人', section: 'sessions' },
    { path: 'session.attendees', zh: '到场人员及身份核对', section: 'sessions' },
    { path: 'session.rightsInformed', zh: '告知权利义务', section: 'sessions' },
    { path: 'session.statements', zh: '双方陈述', section: 'sessions' },
    { path: 'session.undisputedFacts', zh: '无争议事实', section: 'sessions', optional: true },
    { path: 'session.result', zh: '调解结果', section: 'sessions' },
  ],
  blocks: [
    { kind: 'page-rule', foot: '被调解人签名：{sign?12}　　调解员：{sign?6}' },
    { kind: 'title', text: '调解笔录', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.no?10}　第{session.no?2}次调解', align: 'center' },
    { kind: 'paragraph', text: '时间：{session.span?20}', indent: 0, align: 'left' },
    {
      kind: 'paragraph',
      text: '地点：{session.place?14}　　是否公开：{session.open?4}',
      indent: 0,
      align: 'left',
    },
    {
      kind: 'paragraph',
      text: '调解员：{session.mediator?6}　　记录人：{session.recorder?6}',
      indent: 0,
      align: 'left',
    },
    { kind: 'paragraph', text: '申请人：{applicant.name?20}', indent: 0, align: 'left' },
    { kind: 'paragraph', text: '被申请人：{respondent.names?20}', indent: 0, align: 'left' },
    { kind: 'paragraph', text: '到场人员：{session.attendeesInLine?20}', indent: 0, align: 'left' },
    { kind: 'paragraph', text: '争议事项：{case.category.primary?20}', indent: 0, align: 'left' },
    { kind: 'rule' },
    {
      kind: 'when',
      has: 'session.rightsInformed',
      blocks: [
        {
          kind: 'paragraph',
          text: '{session.checkedWords}告知双方自愿参加、可以拒绝或者终止调解、可以申请回避、可以委托代理人，以及如实陈述、遵守秩序等权利义务，双方表示知悉。',
        },
      ],
      otherwise: [{ kind: 'paragraph', text: '权利义务告知情况：{session.rightsInformed?16}' }],
    },
    { kind: 'heading', text: '一、双方确认的无争议事实' },
    {
      kind: 'when',
      has: 'session.undisputedFacts',
      blocks: [{ kind: 'paragraph', text: '{session.undisputedFacts}' }],
      otherwise: [{ kind: 'paragraph', text: '本次调解没有由双方共同确认的事实。' }],
    },
    { kind: 'heading', text: '二、调解结果' },
    { kind: 'paragraph', text: '{session.result?8}。' },
    {
      kind: 'when',
      has: 'session.agreedClaims',
      blocks: [
        {
          kind: 'table',
          columns: [
            { width: 8, align: 'center' },
            { width: 38 },
            { width: 18, align: 'right' },
            { width: 18, align: 'right' },
            { width: 18, align: 'right' },
          ],
          head: ['序号', '请求事项', '请求金额（元）', '已支付（元）', '约定金额（元）'],
          each: 'session.agreedClaims',
          cells: ['{no}', '{name}', '{claimed}', '{paid}', '{agreed}'],
          foot: [
            { text: '约定金额合计', span: 4, align: 'center' },
            { text: '{session.agreedTotal}', span: 1, align: 'right' },
          ],
        },
        { kind: 'paragraph', text: '约定金额合计{session.agreedInFull}。' },
      ],
    },
    {
      kind: 'when',
      has: 'session.nextAt',
      blocks: [{ kind: 'paragraph', text: '下次调解：{session.nextAt}。' }],
    },
    { kind: 'paragraph', text: '以上笔录经阅读或者宣读，与所述一致。', keepWithNext: true },
    {
      kind: 'signature',
      columns: [
        [
          { label: '申请人（代表人、代理人）：', rule: true },
          { label: '被申请人（代理人）：', rule: true },
        ],
        [
          { label: '调解员：', rule: true },
          { label: '记录人：', rule: true },
        ],
      ],
    },
    { kind: 'page-break' },
    { kind: 'title', text: '调解笔录（续）' },
    { kind: 'number', text: '{case.no?10}　第{session.no?2}次调解', align: 'center' },
    { kind: 'heading', text: '三、陈述与协商（内部留存，不对外移送）' },
    {
      kind: 'paragraph',
      text: '本部分为调解中的陈述和让步，未经双方同意不得用于其他程序，也不作为对任何一方不利的依据。',
      small: true,
    },
    { kind: 'dialogue', each: 'session.statements', speaker: '{speaker}', text: '{text}' },
    {
      kind: 'when',
      has: 'session.proposals',
      blocks: [
        { kind: 'space', lines: 0.5 },
        { kind: 'heading', text: '四、方案与让步' },
        {
          kind: 'table',
          columns: [
            { width: 8, align: 'center' },
            { width: 18, align: 'center' },
            { width: 40 },
            { width: 20, align: 'right' },
            { width: 14, align: 'center' },
          ],
          head: ['序号', '提出方', '内容', '金额', '结果'],
          each: 'session.proposals',
          cells: ['{seq}', '{by}', '{text}', '{amount}', '{agreed}'],
        },
      ],
    },
    { kind: 'paragraph', text: '（以下无正文）', indent: 0, align: 'center', small: true },
  ],
};
