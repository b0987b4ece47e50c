import type { Template } from '../template.ts';
import { applicantAnnex, claimParagraphs, partyParagraphs, usualNeeds } from './shared-parts.ts';

/** 口头申请笔录 (劳动争议调解仲裁法 12): made on the spot, read back and signed before the applicant leaves. */
export const oralApplicationRecord: Template = {
  id: 'oral-application-record',
  version: 1,
  zh: '口头申请笔录',
  en: 'Record of an oral application',
  sheet: 'record',
  needs: [
    ...usualNeeds,
    { path: 'lead.receivedAt', zh: '时间', section: 'overview' },
    { path: 'lead.registrar', zh: '记录人', section: 'settings' },
    { path: 'case.claims', zh: '申请调解的争议事项', section: 'claims' },
    { path: 'case.facts', zh: '事实', section: 'overview' },
    { path: 'case.reasons', zh: '理由', section: 'overview', optional: true },
    { path: 'record.place', zh: '地点', section: 'overview', optional: true },
  ],
  blocks: [
    { kind: 'page-rule', foot: '申请人签名或按指印：　　　　　　　　　　　　记录人：' },
    { kind: 'title', text: '口头申请笔录', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '登记编号：{lead.no}', align: 'center' },
    { kind: 'paragraph', text: '时间：{lead.receivedAt}', indent: 0, align: 'left' },
    {
      kind: 'paragraph',
      text: '地点：{record.place?14}　　记录人：{lead.registrar}',
      indent: 0,
      align: 'left',
    },
    { kind: 'rule' },
    { kind: 'paragraph', text: '申请人口头申请劳动争议调解，记录人当场记录如下：' },
    { kind: 'heading', text: '一、当事人基本情况' },
    ...partyParagraphs,
    { kind: 'heading', text: '二、申请调解的争议事项' },
    ...claimParagraphs,
    { kind: 'heading', text: '三、事实和理由' },
    { kind: 'paragraph', text: '{case.facts}' },
    { kind: 'when', has: 'case.reasons', blocks: [{ kind: 'paragraph', text: '{case.reasons}' }] },
    { kind: 'heading', text: '四、其他情况' },
    {
      kind: 'when',
      has: 'application.proceedings',
      blocks: [{ kind: 'paragraph', text: '{application.proceedings}' }],
      otherwise: [
        {
          kind: 'paragraph',
          text: '就同一事项，申请人　□没有　□已经申请仲裁　□已经提起诉讼　□已经向劳动保障监察机构投诉。',
        },
      ],
    },
    {
      kind: 'paragraph',
      text: '记录人已告知申请人：调解以双方自愿为前提，不收取费用；本组织将征询对方意见，对方不同意的不能进行调解；是否申请仲裁由申请人自行决定，并应当注意仲裁时效。',
    },
    { kind: 'heading', text: '五、核对确认' },
    {
      kind: 'paragraph',
      text: '本笔录已　□由申请人阅读　□向申请人宣读。申请人确认：记录与本人所述一致。',
      keepWithNext: true,
    },
    {
      kind: 'signature',
      columns: [
        [
          { label: '申请人（签名、指印）：', rule: true },
          { label: '　　　　年　　月　　日', rule: false },
        ],
        [
          { label: '记录人（签名）：', rule: true },
          { label: '　　　　年　　月　　日', rule: false },
        ],
      ],
    },
    applicantAnnex,
  ],
};
