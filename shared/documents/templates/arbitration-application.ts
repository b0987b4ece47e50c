import type { NeededFact, Template, TemplateBlock } from '../template.ts';
import { addressedTo, dated, filingAnnex } from './filing-parts.ts';

const needs: readonly NeededFact[] = [
  { path: 'arbitration.commission', zh: '劳动人事争议仲裁委员会', section: 'routes' },
  { path: 'arbitration.applicant.name', zh: '申请人姓名或名称', section: 'parties' },
  { path: 'arbitration.applicant.identity', zh: '申请人证件号码', section: 'parties', optional: true },
  { path: 'arbitration.applicant.gender', zh: '申请人性别', section: 'parties', optional: true },
  { path: 'arbitration.applicant.birth', zh: '申请人出生日期', section: 'parties', optional: true },
  { path: 'arbitration.applicant.jobTitle', zh: '申请人职业', section: 'parties', optional: true },
  { path: 'arbitration.applicant.employer', zh: '申请人工作单位', section: 'parties', optional: true },
  { path: 'arbitration.applicant.address', zh: '申请人住所', section: 'parties' },
  { path: 'arbitration.applicant.phone', zh: '申请人联系电话', section: 'parties', optional: true },
  { path: 'arbitration.respondent.name', zh: '被申请人姓名或名称', section: 'parties' },
  { path: 'arbitration.respondent.address', zh: '被申请人住所', section: 'parties' },
  {
    path: 'arbitration.respondent.legalRep',
    zh: '被申请人法定代表人或主要负责人',
    section: 'parties',
    optional: true,
  },
  {
    path: 'arbitration.respondent.legalRepTitle',
    zh: '法定代表人的职务',
    section: 'parties',
    optional: true,
  },
  { path: 'arbitration.requests', zh: '仲裁请求', section: 'routes' },
  { path: 'arbitration.facts', zh: '事实', section: 'overview' },
  { path: 'arbitration.reasons', zh: '理由', section: 'routes', optional: true },
  { path: 'arbitration.evidence', zh: '证据和证据来源', section: 'evidence', optional: true },
  { path: 'arbitration.witnesses', zh: '证人姓名和住所', section: 'evidence', optional: true },
];

/** 当事人基本情况: a person and a unit are asked different things (劳动争议调解仲裁法 28). */
const partyForm = (side: string): TemplateBlock => ({
  kind: 'when',
  has: 'person',
  blocks: [
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: side, width: 14, label: true },
            { text: '{name}', width: 30 },
            { text: '性别', width: 14, label: true },
            { text: '{gender}', width: 14 },
            { text: '民族', width: 14, label: true },
            { text: '{ethnicity}', width: 14 },
          ],
        },
        {
          cells: [
            { text: '出生日期', width: 14, label: true },
            { text: '{birth}', width: 30 },
            { text: '{identityLabel}', width: 22, label: true },
            { text: '{identity}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '职业', width: 14, label: true },
            { text: '{jobTitle}', width: 30 },
            { text: '工作单位', width: 14, label: true },
            { text: '{employer}', width: 42 },
          ],
        },
        {
          cells: [
            { text: '住所', width: 14, label: true },
            { text: '{address}', width: 44 },
            { text: '联系电话', width: 14, label: true },
            { text: '{phone}', width: 28 },
          ],
        },
      ],
    },
  ],
  otherwise: [
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: side, width: 14, label: true },
            { text: '{name}', width: 86 },
          ],
        },
        {
          cells: [
            { text: '统一社会信用代码', width: 22, label: true },
            { text: '{identity}', width: 36 },
            { text: '联系电话', width: 14, label: true },
            { text: '{phone}', width: 28 },
          ],
        },
        {
          cells: [
            { text: '住所', width: 14, label: true },
            { text: '{address}', width: 86 },
          ],
        },
        {
          cells: [
            { text: '法定代表人或主要负责人', width: 28, label: true },
            { text: '{legalRep}', width: 30 },
            { text: '职务', width: 14, label: true },
            { text: '{legalRepTitle}', width: 28 },
          ],
        },
      ],
    },
  ],
});

const parties: readonly TemplateBlock[] = [
  {
    kind: 'when',
    has: 'arbitration.applicantList',
    blocks: [
      {
        kind: 'paragraph',
        text: '**申请人：**{arbitration.applicant.name}（名单附后，共{arbitration.applicantCount}人），职业{arbitration.applicant.jobTitle?6}，工作单位{arbitration.applicant.employer?10}。{arbitration.represented}',
      },
    ],
    otherwise: [
      {
        kind: 'each',
        of: 'arbitration.applicants',
        blocks: [partyForm('申请人'), { kind: 'space', lines: 0.4 }],
      },
    ],
  },
  {
    kind: 'each',
    of: 'arbitration.respondents',
    blocks: [partyForm('被申请人'), { kind: 'space', lines: 0.4 }],
  },
  {
    kind: 'each',
    of: 'arbitration.agents',
    blocks: [{ kind: 'paragraph', text: '**{principal}的委托代理人：**{text}' }],
  },
];

const evidence: readonly TemplateBlock[] = [
  { kind: 'heading', text: '证据和证据来源' },
  {
    kind: 'when',
    has: 'arbitration.evidence',
    blocks: [
      {
        kind: 'table',
        columns: [
          { width: 8, align: 'center' },
          { width: 30 },
          { width: 30 },
          { width: 32 },
          { width: 8, align: 'center' },
        ],
        head: ['序号', '证据', '来源', '证明内容', '页数'],
        each: 'arbitration.evidence',
        cells: ['{seq}', '{name}（{kind}）', '{source}', '{purpose}', '{pages}'],
      },
    ],
    otherwise: [{ kind: 'paragraph', text: '{arbitration.evidence?26}' }],
  },
  { kind: 'heading', text: '证人姓名和住所' },
  {
    kind: 'when',
    has: 'arbitration.witnesses',
    blocks: [
      {
        kind: 'each',
        of: 'arbitration.witnesses',
        blocks: [{ kind: 'paragraph', text: '{seq}．{name}，{source}' }],
      },
    ],
    otherwise: [{ kind: 'paragraph', text: '没有申请证人作证。' }],
  },
];

/** 劳动人事争议仲裁申请书（代书）: drafted for whoever files after mediation failed or the agreement was broken. */
export const arbitrationApplication: Template = {
  id: 'arbitration-application',
  version: 1,
  zh: '劳动人事争议仲裁申请书（代书）',
  en: 'Arbitration application (drafting help)',
  sheet: 'record',
  needs,
  blocks: [
    { kind: 'title', text: '劳动人事争议仲裁申请书' },
    { kind: 'space', lines: 0.3 },
    ...parties,
    { kind: 'heading', text: '仲裁请求' },
    {
      kind: 'each',
      of: 'arbitration.requests',
      blocks: [{ kind: 'paragraph', text: '{seq}．{text}{amountClause}。' }],
    },
    { kind: 'heading', text: '事实和理由' },
    { kind: 'paragraph', text: '{arbitration.facts}' },
    {
      kind: 'when',
      has: 'arbitration.course',
      blocks: [{ kind: 'paragraph', text: '{arbitration.course}' }],
    },
    {
      kind: 'when',
      has: 'arbitration.reasons',
      blocks: [{ kind: 'paragraph', text: '{arbitration.reasons}' }],
    },
    { kind: 'paragraph', text: '现根据{arbitration.basis}，向贵委申请仲裁。' },
    ...evidence,
    ...addressedTo('arbitration.commission'),
    {
      kind: 'signature',
      columns: [[{ label: '{label}：', rule: true, each: 'arbitration.signers' }, dated]],
    },
    {
      kind: 'paragraph',
      text: '附：本申请书副本{arbitration.copies}份（按被申请人人数提交）。',
      indent: 0,
      small: true,
    },
    filingAnnex('arbitration'),
  ],
};
