import type { Template } from '../template.ts';

/** 代表人推选书 (劳动争议调解仲裁法 7): every worker who is represented signs. */
export const representativeElection: Template = {
  id: 'representative-election',
  version: 1,
  zh: '代表人推选书',
  en: 'Election of representatives',
  sheet: 'record',
  onePage: 0.85,
  needs: [
    { path: 'org.name', zh: '调解组织名称', section: 'settings' },
    { path: 'case.numberOrIntake', zh: '案号或登记编号', section: 'acceptance' },
    { path: 'respondent.name', zh: '被申请人', section: 'parties' },
    { path: 'representatives.rows', zh: '代表人', section: 'parties' },
    { path: 'applicants.rows', zh: '推选人名单', section: 'parties' },
    { path: 'case.commonClaim', zh: '共同请求', section: 'claims', optional: true },
    { path: 'representation.powers', zh: '代表权限', section: 'parties', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '代表人推选书' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'center' },
    { kind: 'paragraph', text: '{org.name}：', indent: 0, align: 'left' },
    {
      kind: 'paragraph',
      text: '我们与{respondent.name}{case.dispute}，有共同的请求，现一致推选下列人员为代表人，代表我们参加调解：',
    },
    {
      kind: 'table',
      columns: [
        { width: 10, align: 'center' },
        { width: 25 },
        { width: 38, align: 'center' },
        { width: 27, align: 'center' },
      ],
      head: ['序号', '代表人姓名', '身份证件号码', '联系电话'],
      each: 'representatives.rows',
      cells: ['{seq}', '{name}', '{identity}', '{phone}'],
    },
    { kind: 'space', lines: 0.5 },
    { kind: 'paragraph', text: '**代表权限：**{representation.powers?30}' },
    {
      kind: 'paragraph',
      text: '代表人参加调解的行为对全体推选人发生效力。变更、放弃请求，承认对方的主张，进行和解，应当经被代表的推选人同意；上列权限已经写明的事项，视为我们事先同意。更换代表人的，我们将书面告知调解组织。',
    },
    { kind: 'paragraph', text: '**推选日期：**{representation.electedOn?8}' },
    { kind: 'heading', text: '推选人（均由本人签名或者按指印）' },
    {
      kind: 'table',
      columns: [
        { width: 8, align: 'center' },
        { width: 22 },
        { width: 30, align: 'center' },
        { width: 20, align: 'right' },
        { width: 20 },
      ],
      head: ['序号', '姓名', '身份证件号码', '各自请求金额', '签名或指印'],
      each: 'applicants.rows',
      cells: ['{seq}', '{name}', '{identity}', '{share}', ''],
    },
  ],
};
