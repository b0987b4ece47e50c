import type { NeededFact, TemplateBlock } from '../template.ts';

/** Parts of papers filed with a commission, a court or another body. `prefix` is that of their facts. */

/** Whoever files and the other side, with agents; more than three who file stand in a list at the end. */
export const filingParties = (
  prefix: string,
  words: { filer: string; other: string } = { filer: '申请人', other: '被申请人' },
): readonly TemplateBlock[] => [
  {
    kind: 'when',
    has: `${prefix}.applicantList`,
    blocks: [
      {
        kind: 'paragraph',
        text: `**${words.filer}：**{${prefix}.applicant.name}（名单附后）。{${prefix}.represented}`,
      },
    ],
    otherwise: [
      {
        kind: 'each',
        of: `${prefix}.applicants`,
        blocks: [{ kind: 'paragraph', text: `**${words.filer}：**{paragraph}` }],
      },
    ],
  },
  {
    kind: 'each',
    of: `${prefix}.respondents`,
    blocks: [{ kind: 'paragraph', text: `**${words.other}：**{paragraph}` }],
  },
  {
    kind: 'each',
    of: `${prefix}.agents`,
    blocks: [{ kind: 'paragraph', text: '**{principal}的委托代理人：**{text}' }],
  },
];

/** 附：名单, on a page of its own, with what the body asks of everybody who files and room to sign. */
export const filingAnnex = (prefix: string, title = '申请人名单'): TemplateBlock => ({
  kind: 'when',
  has: `${prefix}.applicantList`,
  blocks: [
    { kind: 'page-break' },
    { kind: 'title', text: `附　${title}` },
    {
      kind: 'table',
      columns: [{ width: 7, align: 'center' }, { width: 80 }, { width: 14 }],
      head: ['序号', '姓名和基本情况', '签名'],
      each: `${prefix}.applicantList`,
      cells: ['{seq}', '{paragraph}', ''],
    },
  ],
});

/** 此致, and the body it goes to. */
export const addressedTo = (path: string): readonly TemplateBlock[] => [
  { kind: 'paragraph', text: '此致', keepWithNext: true },
  { kind: 'paragraph', text: `{${path}}`, indent: 0, align: 'left', keepWithNext: true },
];

export { dated } from './shared-parts.ts';

/** Enclosures one below the other. */
export const enclosures = (path: string): readonly TemplateBlock[] => [
  {
    kind: 'when',
    has: path,
    blocks: [
      { kind: 'paragraph', text: '附件：', keepWithNext: true },
      { kind: 'each', of: path, blocks: [{ kind: 'paragraph', text: '{seq}．{name}' }] },
    ],
  },
];

/** The agreement an application rests on. */
export const agreementInForce: readonly NeededFact[] = [
  { path: 'org.name', zh: '调解组织名称', section: 'settings' },
  { path: 'case.no', zh: '案号', section: 'acceptance' },
  { path: 'agreement.no', zh: '调解协议书编号', section: 'agreement' },
  { path: 'agreement.effectiveDate', zh: '协议生效日期', section: 'agreement' },
];
