import type { Template } from '../template.ts';
import { dated, usualNeeds } from './shared-parts.ts';

/**
 * 授权委托书: name, matters, authority, period and signature (民法典 165). What is not granted item by item is not
 * granted (民事诉讼法 62): without it an agent may not sign the agreement.
 */
export const powerOfAttorney: Template = {
  id: 'power-of-attorney',
  version: 1,
  zh: '授权委托书',
  en: 'Power of attorney',
  sheet: 'record',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    { path: 'agent.principal', zh: '委托人', section: 'parties' },
    { path: 'agent.name', zh: '受托人', section: 'parties' },
    { path: 'agent.idNo', zh: '受托人证件号码', section: 'parties', optional: true },
    { path: 'agent.relation', zh: '与委托人的关系、单位或执业证号', section: 'parties', optional: true },
    { path: 'agent.phone', zh: '受托人电话', section: 'parties', optional: true },
    { path: 'agent.matters', zh: '代理事项', section: 'parties' },
    { path: 'agent.authority', zh: '代理权限', section: 'parties' },
    { path: 'agent.specialItems', zh: '特别授权事项', section: 'parties', optional: true },
    { path: 'agent.validTo', zh: '代理期限', section: 'parties' },
  ],
  blocks: [
    { kind: 'title', text: '授权委托书' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'center' },
    { kind: 'paragraph', text: '{org.name}：', indent: 0, align: 'left' },
    { kind: 'paragraph', text: '**委托人：**{agent.principalParagraph}' },
    {
      kind: 'paragraph',
      text: '**受托人：**{agent.name}，{agent.kind}，证件号码{agent.idNo?12}，电话{agent.phone?8}，与委托人的关系、单位或者执业证号：{agent.relation?12}。',
    },
    {
      kind: 'paragraph',
      text: '委托人在贵组织调解的{applicant.name}与{respondent.name}{case.dispute}一案中，委托受托人为代理人。',
    },
    { kind: 'paragraph', text: '**代理事项：**{agent.matters}。' },
    { kind: 'paragraph', text: '**代理权限：**{agent.authority}。' },
    {
      kind: 'when',
      has: 'agent.special',
      blocks: [
        {
          kind: 'table',
          columns: [{ width: 12, align: 'center' }, { width: 63 }, { width: 25, align: 'center' }],
          head: ['序号', '特别授权事项', '是否授予'],
          each: 'agent.specialItems',
          cells: ['{seq}', '{text}', '{granted}'],
        },
        { kind: 'space', lines: 0.3 },
        {
          kind: 'paragraph',
          text: '没有写明授予的事项，受托人无权代为办理。',
        },
      ],
      otherwise: [
        {
          kind: 'paragraph',
          text: '受托人可以代为陈述、提交材料、参加调解；无权代为承认、放弃、变更请求，进行和解，签署调解协议，收取款项。',
        },
      ],
    },
    { kind: 'paragraph', text: '**代理期限：**{agent.validTo}。' },
    {
      kind: 'signature',
      columns: [
        [{ label: '{label}：', rule: true, each: 'agent.signing' }, dated],
        [{ label: '受托人（签名）：', rule: true }, dated],
      ],
    },
    {
      kind: 'paragraph',
      text: '附：受托人身份证件复印件；律师、基层法律服务工作者另附执业证和单位公函，工作人员另附劳动关系证明，近亲属另附关系证明。',
      indent: 0,
      small: true,
    },
  ],
};
