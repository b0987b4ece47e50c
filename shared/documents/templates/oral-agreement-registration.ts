import type { Template } from '../template.ts';
import { dated, signersAnnex, usualNeeds } from './shared-parts.ts';

/**
 * 口头调解协议登记表 (人民调解法 28, 30): people's mediation committees only, and only where every party thinks writing
 * unnecessary. Other labour mediation needs a written agreement (劳动争议调解仲裁法 14).
 */
export const oralAgreementRegistration: Template = {
  id: 'oral-agreement-registration',
  version: 1,
  zh: '口头调解协议登记表',
  en: 'Registration of an oral agreement',
  sheet: 'form',
  needs: [
    ...usualNeeds,
    { path: 'mediators.names', zh: '调解员', section: 'overview' },
    { path: 'oral.agreedBy', zh: '各方均认为不需要书面协议', section: 'agreement' },
    { path: 'oral.terms', zh: '协议内容', section: 'agreement' },
    { path: 'oral.effectiveDate', zh: '达成日期', section: 'agreement' },
    { path: 'oral.performedOnSpot', zh: '是否即时履行', section: 'agreement' },
    { path: 'oral.facts', zh: '争议主要事实', section: 'agreement', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '口头调解协议登记表', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'right' },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '申请人', width: 16, label: true },
            { text: '{applicant.name}', width: 34 },
            { text: '证件号码', width: 16, label: true },
            { text: '{applicant.identity}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '住所', width: 16, label: true },
            { text: '{applicant.address}', width: 34 },
            { text: '联系电话', width: 16, label: true },
            { text: '{applicant.phone}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '被申请人', width: 16, label: true },
            { text: '{respondent.name}', width: 34 },
            { text: '信用代码或证件号码', width: 16, label: true },
            { text: '{respondent.identity}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '住所', width: 16, label: true },
            { text: '{respondent.address}', width: 34 },
            { text: '法定代表人、电话', width: 16, label: true },
            { text: '{respondent.legalRep.name}　{respondent.phone}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '争议类型', width: 16, label: true },
            { text: '{case.category.primary}', width: 34 },
            { text: '调解员', width: 16, label: true },
            { text: '{mediators.names}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '争议主要事实', width: 16, label: true },
            { text: '{oral.facts}', width: 84 },
          ],
          minLines: 3,
        },
        {
          cells: [
            { text: '协议内容', width: 16, label: true },
            { text: '{oral.terms}', width: 84 },
          ],
          minLines: 4,
        },
        {
          cells: [
            { text: '达成日期', width: 16, label: true },
            { text: '{oral.effectiveDate}', width: 34 },
            { text: '履行', width: 16, label: true },
            { text: '{oral.performedOnSpot}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '采用口头形式', width: 16, label: true },
            { text: '{oral.agreedBy}；{oral.complex}。', width: 84 },
          ],
        },
      ],
    },
    {
      kind: 'paragraph',
      text: '口头调解协议自各方当事人达成协议之日起生效。一方要求书面协议、没有即时全部履行或者属于重大、复杂、疑难纠纷的，应当制作书面调解协议书。',
      small: true,
    },
    {
      kind: 'signature',
      columns: [
        [
          { label: '{label}：', rule: true, each: 'signing.side.applicants' },
          { label: '{label}：', rule: true, each: 'signing.side.respondents' },
        ],
        [{ label: '调解员（签名）：', rule: true }, dated],
      ],
    },
    signersAnnex,
  ],
};
