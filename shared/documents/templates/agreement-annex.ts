import type { TemplateBlock } from '../template.ts';

const representatives =
  '代表人签署本协议的，应当附有载明有权进行和解的推选书，或者由各申请人在本表签名确认。';

/** 附表: every applicant by name, with what each receives where the agreement pays them together. */
export const agreementAnnex: readonly TemplateBlock[] = [
  {
    kind: 'when',
    has: 'annex.agreed',
    blocks: [
      { kind: 'page-break' },
      { kind: 'title', text: '附表　申请人名单及金额' },
      {
        kind: 'table',
        columns: [
          { width: 8, align: 'center' },
          { width: 17 },
          { width: 27, align: 'center' },
          { width: 18, align: 'center' },
          { width: 16, align: 'right' },
          { width: 14 },
        ],
        head: ['序号', '姓名', '证件号码', '联系电话', '金额（元）', '签名'],
        each: 'annex.agreed',
        cells: ['{seq}', '{name}', '{identity}', '{phone}', '{agreed}', ''],
        foot: [
          { text: '合计', span: 4, align: 'center' },
          { text: '{annex.total}', span: 1, align: 'right' },
          { text: '', span: 1 },
        ],
      },
    ],
  },
  {
    kind: 'when',
    has: 'annex.open',
    blocks: [
      { kind: 'page-break' },
      { kind: 'title', text: '附表　申请人名单及金额' },
      {
        kind: 'table',
        columns: [
          { width: 8, align: 'center' },
          { width: 17 },
          { width: 27, align: 'center' },
          { width: 17, align: 'right' },
          { width: 17, align: 'right' },
          { width: 14 },
        ],
        head: ['序号', '姓名', '证件号码', '请求金额（元）', '协议金额（元）', '签名'],
        each: 'annex.open',
        cells: ['{seq}', '{name}', '{identity}', '{claimed}', '', ''],
        foot: [
          { text: '合计', span: 3, align: 'center' },
          { text: '{annex.claimedTotal}', span: 1, align: 'right' },
          { text: '{annex.total}', span: 1, align: 'right' },
          { text: '', span: 1 },
        ],
      },
      {
        kind: 'paragraph',
        text: '“协议金额”在签署前逐人填写，各人金额之和应当等于合计金额。',
        small: true,
      },
    ],
  },
  {
    kind: 'when',
    has: 'annex.names',
    blocks: [
      { kind: 'page-break' },
      { kind: 'title', text: '附表　申请人名单' },
      {
        kind: 'table',
        columns: [
          { width: 8, align: 'center' },
          { width: 17 },
          { width: 26, align: 'center' },
          { width: 17, align: 'center' },
          { width: 18 },
          { width: 14 },
        ],
        head: ['序号', '姓名', '证件号码', '联系电话', '住所', '签名'],
        each: 'annex.names',
        cells: ['{seq}', '{name}', '{identity}', '{phone}', '{address}', ''],
      },
    ],
  },
  {
    kind: 'when',
    has: 'annex.inParts',
    blocks: [
      {
        kind: 'paragraph',
        text: '分期支付的，各人每期应得金额按其金额占合计金额的比例计算。',
        small: true,
      },
    ],
  },
  {
    kind: 'when',
    has: 'applicants.many',
    blocks: [
      {
        kind: 'when',
        has: 'representatives.rows',
        blocks: [{ kind: 'paragraph', text: representatives, small: true }],
        otherwise: [
          {
            kind: 'paragraph',
            text: '没有推选代表人的，各申请人在本表签名，视为在协议书上签名。',
            small: true,
          },
        ],
      },
    ],
  },
];
