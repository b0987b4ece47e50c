import type { Template } from '../template.ts';
import { dated, signersAnnex, usualNeeds } from './shared-parts.ts';

/** 延期调解同意书 (浙江条例 10 第二款): both sides, in writing, before the term ends. One for each extension. */
export const extensionConsent: Template = {
  id: 'extension-consent',
  version: 1,
  zh: '延期调解同意书',
  en: 'Consent to extend mediation',
  sheet: 'record',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    { path: 'case.receivedAt', zh: '收到申请日期', section: 'overview' },
    { path: 'extension.oldDue', zh: '原期限届满日', section: 'sessions' },
    { path: 'extension.newDue', zh: '延期后届满日', section: 'sessions' },
    { path: 'extension.reason', zh: '延期的理由', section: 'sessions' },
    { path: 'mediators.names', zh: '调解员', section: 'overview' },
  ],
  blocks: [
    { kind: 'title', text: '延期调解同意书', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'center' },
    { kind: 'space', lines: 0.5 },
    {
      kind: 'paragraph',
      text: '申请人{applicant.name}与被申请人{respondent.name}{case.dispute}一案，{org.name}于{case.receivedAt}收到调解申请，由{mediators.names}调解，调解期限于{extension.oldDue}届满。',
    },
    {
      kind: 'paragraph',
      text: '因{extension.reason}，双方自愿继续调解，一致同意将调解期限延长至**{extension.newDue}**。',
    },
    { kind: 'paragraph', text: '双方知悉：' },
    {
      kind: 'articles',
      numbers: 'first',
      items: [
        '本同意书应当在{extension.oldDue}以前（含当日）由双方签署；只有一方同意的，不发生延期的效力。',
        '延期后仍然可以随时要求终止调解；延长的期限届满没有达成协议的，视为调解不成，可以依法申请仲裁。',
        '{limitation.notice}',
      ],
    },
    {
      kind: 'signature',
      columns: [
        [{ label: '{label}：', rule: true, each: 'signing.side.applicants' }, dated],
        [{ label: '{label}：', rule: true, each: 'signing.side.respondents' }, dated],
      ],
    },
    {
      kind: 'signature',
      columns: [
        [{ label: '调解员（签名）：', rule: true }, dated],
        [{ label: '{org.name}', rule: false }, { label: '（印章）', rule: false }, dated],
      ],
    },
    { kind: 'paragraph', text: '本同意书一式三份，双方各执一份，存卷一份。', indent: 0, small: true },
    signersAnnex,
  ],
};
