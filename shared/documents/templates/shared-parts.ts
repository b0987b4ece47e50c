import type { NeededFact, TemplateBlock } from '../template.ts';

/** Parts several papers have in common. */

/** Facts a paper to the parties needs whatever it says. */
export const usualNeeds: readonly NeededFact[] = [
  { path: 'org.name', zh: '调解组织名称', section: 'settings' },
  { path: 'case.numberOrIntake', zh: '案号或登记编号', section: 'acceptance' },
  { path: 'applicant.name', zh: '申请人', section: 'parties' },
  { path: 'respondent.name', zh: '被申请人', section: 'parties' },
];

/** 委托代理人 of both sides, each after the party it acts for. */
export const agentParagraphs: readonly TemplateBlock[] = ['applicants.agents', 'respondents.agents'].map(
  (of): TemplateBlock => ({
    kind: 'each',
    of,
    blocks: [{ kind: 'paragraph', text: '**{principal}的委托代理人：**{text}' }],
  }),
);

/** The parties one below the other; more than three applicants stand in a list at the end. */
export const partyParagraphs: readonly TemplateBlock[] = [
  {
    kind: 'when',
    has: 'applicants.many',
    blocks: [
      { kind: 'paragraph', text: '**申请人：**{applicant.name}（名单附后）。{parties.representedNote}' },
    ],
    otherwise: [
      {
        kind: 'each',
        of: 'applicants.rows',
        blocks: [{ kind: 'paragraph', text: '**申请人：**{paragraph}' }],
      },
      {
        kind: 'when',
        has: 'parties.representedNote',
        blocks: [{ kind: 'paragraph', text: '{parties.representedNote}' }],
      },
    ],
  },
  {
    kind: 'each',
    of: 'respondents.rows',
    blocks: [{ kind: 'paragraph', text: '**被申请人：**{paragraph}' }],
  },
  ...agentParagraphs,
];

/** Claims one by one, with their total when there are several sums. */
export const claimParagraphs: readonly TemplateBlock[] = [
  {
    kind: 'each',
    of: 'case.claims',
    blocks: [{ kind: 'paragraph', text: '{seq}．{text}{amountClause}。' }],
  },
  {
    kind: 'when',
    has: 'application.sumOfSeveral',
    blocks: [{ kind: 'paragraph', text: '以上金额合计{application.sumOfSeveral}。' }],
  },
];

/** 附：请求金额计算明细, where a sum claimed rests on a calculation kept with it. */
export const workingsAnnex: TemplateBlock = {
  kind: 'when',
  has: 'application.workings',
  blocks: [
    { kind: 'page-break' },
    { kind: 'page-rule', foot: null },
    { kind: 'title', text: '附　请求金额计算明细' },
    {
      kind: 'table',
      columns: [{ width: 8, align: 'center' }, { width: 24 }, { width: 48 }, { width: 20, align: 'right' }],
      head: ['请求', '项目', '计算', '金额（元）'],
      each: 'application.workings',
      cells: ['{no}', '{label}', '{formula}', '{amount}'],
      foot: [
        { text: '以上各项请求金额合计', span: 3, align: 'center' },
        { text: '{application.workingsTotal}', span: 1, align: 'right' },
      ],
    },
    {
      kind: 'each',
      of: 'application.workingViews',
      blocks: [{ kind: 'paragraph', text: '{text}。该问题没有全国统一规定，所用口径为惯例。', small: true }],
    },
    {
      kind: 'paragraph',
      text: '本表按{application.workingsOn}掌握的情况计算，供协商参考，以双方确认或者有权机关的认定为准。',
      small: true,
    },
  ],
};

/** 附：申请人名单, on a page of its own, each with room to sign. */
export const applicantAnnex: TemplateBlock = {
  kind: 'when',
  has: 'applicants.many',
  blocks: [
    { kind: 'page-break' },
    { kind: 'page-rule', foot: null },
    { kind: 'title', text: '附　申请人名单' },
    {
      kind: 'table',
      columns: [
        { width: 8, align: 'center' },
        { width: 23 },
        { width: 29, align: 'center' },
        { width: 20, align: 'center' },
        { width: 17, align: 'right' },
        { width: 16 },
      ],
      head: ['序号', '姓名', '身份证件号码', '联系电话', '请求金额', '签名'],
      each: 'applicants.rows',
      cells: ['{seq}', '{name}', '{identity}', '{phone}', '{share}', ''],
    },
  ],
};

/** 附：申请人名单 of a paper nobody signs on: names and sums, no numbers of theirs. */
export const applicantNames: TemplateBlock = {
  kind: 'when',
  has: 'applicants.many',
  blocks: [
    { kind: 'page-break' },
    { kind: 'title', text: '附　申请人名单' },
    {
      kind: 'table',
      columns: [{ width: 14, align: 'center' }, { width: 46 }, { width: 40, align: 'right' }],
      head: ['序号', '姓名', '请求金额'],
      each: 'applicants.rows',
      cells: ['{seq}', '{name}', '{share}'],
    },
  ],
};

/** A line for a day written by hand beside a signature. */
export const dated = { label: '　　　　年　　月　　日', rule: false } as const;

/** 附：签名名单, where many applicants without a representative sign each for themselves. */
export const signersAnnex: TemplateBlock = {
  kind: 'when',
  has: 'signing.list',
  blocks: [
    { kind: 'page-break' },
    { kind: 'title', text: '附　申请人签名名单' },
    {
      kind: 'table',
      columns: [{ width: 10, align: 'center' }, { width: 28 }, { width: 34, align: 'center' }, { width: 28 }],
      head: ['序号', '姓名', '证件号码', '签名、日期'],
      each: 'signing.list',
      cells: ['{seq}', '{name}', '{identity}', ''],
    },
  ],
};

/** Where the organisation is found, and its name and day with room for the seal. */
export const contactAndSeal: readonly TemplateBlock[] = [
  { kind: 'paragraph', text: '联系地址：{org.address?14}', align: 'left', keepWithNext: true },
  { kind: 'paragraph', text: '联系电话：{org.phone?14}', align: 'left', keepWithNext: true },
  { kind: 'seal', lines: ['{org.name}', '{document.date}'], note: '（加盖调解组织印章）' },
];
