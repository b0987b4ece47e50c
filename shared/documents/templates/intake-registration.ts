import type { Template, TemplateBlock } from '../template.ts';

/** One party, a person or a unit, in three rows. */
const partyForm: TemplateBlock = {
  kind: 'form',
  rows: [
    {
      cells: [
        { text: '{nameLabel}', width: 14, label: true },
        { text: '{name}', width: 32.5 },
        { text: '{identityLabel}', width: 21, label: true },
        { text: '{identity}', width: 32.5 },
      ],
    },
    {
      cells: [
        { text: '住所', width: 14, label: true },
        { text: '{address}', width: 32.5 },
        { text: '联系电话', width: 21, label: true },
        { text: '{phone}', width: 32.5 },
      ],
    },
    {
      cells: [
        { text: '{personLabel}', width: 14, label: true },
        { text: '{person}', width: 32.5 },
        { text: '{contactLabel}', width: 21, label: true },
        { text: '{contactOrShare}', width: 32.5 },
      ],
    },
  ],
};

/** 劳动争议调解登记表. One sheet for what came in, from whom, and what was done with it. */
export const intakeRegistration: Template = {
  id: 'intake-registration',
  version: 1,
  zh: '劳动争议调解登记表',
  en: 'Intake registration form',
  sheet: 'form',
  needs: [
    { path: 'org.name', zh: '登记单位', section: 'settings' },
    { path: 'lead.no', zh: '登记编号', section: 'overview' },
    { path: 'lead.receivedAt', zh: '收到时间', section: 'overview' },
    { path: 'lead.channel', zh: '来源渠道', section: 'overview' },
    { path: 'applicant.name', zh: '申请人姓名或名称', section: 'parties' },
    { path: 'applicant.identity', zh: '申请人证件号码', section: 'parties', optional: true },
    { path: 'applicant.phone', zh: '申请人联系电话', section: 'parties', optional: true },
    { path: 'applicant.address', zh: '申请人住所', section: 'parties', optional: true },
    { path: 'respondent.name', zh: '被申请人姓名或名称', section: 'parties' },
    { path: 'case.category.primary', zh: '争议类型', section: 'claims' },
    { path: 'case.claims', zh: '请求', section: 'claims' },
    { path: 'case.amountClaimedTotal', zh: '涉及金额', section: 'claims', optional: true },
    { path: 'case.facts', zh: '主要事实', section: 'overview' },
    { path: 'lead.registrar', zh: '登记人', section: 'settings' },
  ],
  blocks: [
    { kind: 'title', text: '劳动争议调解登记表', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '登记编号：{lead.no}', align: 'right' },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '收到时间', width: 14, label: true },
            { text: '{lead.receivedAt}', width: 36 },
            { text: '性质', width: 14, label: true },
            { text: '{lead.kind}', width: 36 },
          ],
        },
        {
          cells: [
            { text: '来源渠道', width: 14, label: true },
            { text: '{lead.channel}', width: 86 },
          ],
        },
        {
          cells: [
            { text: '争议类型', width: 14, label: true },
            { text: '{case.category.primary}', width: 36 },
            { text: '涉及人数', width: 14, label: true },
            { text: '{case.workersCount}　{case.commonClaim}', width: 36 },
          ],
        },
        {
          cells: [
            { text: '风险等级', width: 14, label: true },
            { text: '{case.riskLevel}', width: 36 },
            { text: '特殊情形', width: 14, label: true },
            { text: '{case.flags}', width: 36 },
          ],
        },
        {
          cells: [
            { text: '涉及金额', width: 14, label: true },
            { text: '{case.amountClaimedInFull}', width: 86 },
          ],
        },
      ],
    },
    { kind: 'space', lines: 0.5 },
    { kind: 'heading', text: '申请人' },
    { kind: 'each', of: 'applicants.few', blocks: [partyForm] },
    {
      kind: 'when',
      has: 'applicants.many',
      blocks: [
        {
          kind: 'table',
          columns: [
            { width: 7, align: 'center' },
            { width: 16 },
            { width: 25, align: 'center' },
            { width: 16, align: 'center' },
            { width: 20 },
            { width: 16, align: 'right' },
          ],
          head: ['序号', '姓名或名称', '证件号码', '联系电话', '住所', '金额（元）'],
          each: 'applicants.rows',
          cells: ['{seq}', '{name}', '{identity}', '{phone}', '{address}', '{shareYuan}'],
        },
      ],
    },
    { kind: 'paragraph', text: '{parties.representedNote}', small: true, indent: 0 },
    { kind: 'heading', text: '被申请人' },
    { kind: 'each', of: 'respondents.rows', blocks: [partyForm] },
    { kind: 'space', lines: 0.5 },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '请求', width: 14, label: true },
            { text: '{case.claimsInLine}', width: 86 },
          ],
        },
        {
          cells: [
            { text: '主要事实', width: 14, label: true },
            { text: '{case.facts}', width: 86 },
          ],
          minLines: 3,
        },
        {
          cells: [
            { text: '理由', width: 14, label: true },
            { text: '{case.reasons}', width: 86 },
          ],
        },
        {
          cells: [
            { text: '相关程序', width: 14, label: true },
            { text: '{case.relatedProceedings}', width: 86 },
          ],
        },
        {
          cells: [
            { text: '处置意见', width: 14, label: true },
            { text: '{lead.disposition}', width: 86 },
          ],
        },
      ],
    },
    {
      kind: 'signature',
      columns: [
        [{ label: '申请人（签名）：', rule: true }],
        [{ label: '登记人{lead.registrar}（签名）：', rule: true }],
      ],
    },
  ],
};
