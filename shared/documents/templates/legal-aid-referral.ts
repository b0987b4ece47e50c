import type { Template } from '../template.ts';
import { filingAnnex } from './filing-parts.ts';

/** 法律援助转介单: sends the worker to a legal-aid agency, with the agency's answer on the same sheet. */
export const legalAidReferral: Template = {
  id: 'legal-aid-referral',
  version: 1,
  zh: '法律援助转介单',
  en: 'Legal-aid referral',
  sheet: 'form',
  onePage: 0.9,
  needs: [
    { path: 'org.name', zh: '调解组织名称', section: 'settings' },
    { path: 'case.numberOrIntake', zh: '案号或登记编号', section: 'acceptance' },
    { path: 'legalAid.applicant.name', zh: '受援人姓名', section: 'parties' },
    { path: 'legalAid.applicant.identity', zh: '受援人身份证件号码', section: 'parties', optional: true },
    { path: 'legalAid.applicant.phone', zh: '受援人联系电话', section: 'parties' },
    { path: 'legalAid.applicant.address', zh: '受援人住所', section: 'parties', optional: true },
    { path: 'legalAid.respondent.name', zh: '对方当事人', section: 'parties' },
    { path: 'referral.legalAid.agency', zh: '接收机构', section: 'routes' },
    { path: 'referral.legalAid.matter', zh: '援助事项', section: 'routes' },
    { path: 'referral.legalAid.limitation', zh: '仲裁时效届满日', section: 'claims' },
    { path: 'referral.legalAid.exemptProof', zh: '免予核查经济困难情形', section: 'routes', optional: true },
    { path: 'referral.materials', zh: '随附材料', section: 'routes', optional: true },
    { path: 'referral.receipt', zh: '接收回执', section: 'routes', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '法律援助转介单', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'right' },
    {
      kind: 'paragraph',
      text: '{referral.legalAid.agency}：根据{referral.legalAid.basis}，现将下列受援人及其请求转介你单位，请予审查。',
      indent: 0,
    },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '受援人', width: 18, label: true },
            { text: '{legalAid.applicant.name}', width: 34 },
            { text: '性别、出生', width: 16, label: true },
            { text: '{legalAid.applicant.gender}　{legalAid.applicant.birth}', width: 32 },
          ],
        },
        {
          cells: [
            { text: '证件号码', width: 18, label: true },
            { text: '{legalAid.applicant.identity}', width: 34 },
            { text: '联系电话', width: 16, label: true },
            { text: '{legalAid.applicant.phone}', width: 32 },
          ],
        },
        {
          cells: [
            { text: '住所', width: 18, label: true },
            { text: '{legalAid.applicant.address}', width: 34 },
            { text: '人数、身份', width: 16, label: true },
            { text: '{legalAid.applicantCount}人　{case.flags}', width: 32 },
          ],
        },
        {
          cells: [
            { text: '对方当事人', width: 18, label: true },
            { text: '{legalAid.respondent.name}', width: 34 },
            { text: '联系电话', width: 16, label: true },
            { text: '{legalAid.respondent.phone}', width: 32 },
          ],
        },
        {
          cells: [
            { text: '争议类型', width: 18, label: true },
            { text: '{case.category.primary}', width: 34 },
            { text: '请求金额', width: 16, label: true },
            { text: '{case.amountClaimedTotal}', width: 32 },
          ],
        },
        {
          cells: [
            { text: '援助事项', width: 18, label: true },
            { text: '**{referral.legalAid.matter}**', width: 82 },
          ],
        },
        {
          cells: [
            { text: '免予核查经济困难的情形', width: 18, label: true },
            { text: '{referral.legalAid.exemptProof}', width: 82 },
          ],
        },
        {
          cells: [
            { text: '案情和调解情况', width: 18, label: true },
            { text: '{referral.legalAid.facts}（目前状态：{case.state}）', width: 82 },
          ],
          minLines: 3,
        },
        {
          cells: [
            { text: '仲裁时效届满日（从严估算）', width: 18, label: true },
            { text: '{referral.legalAid.limitation}　**{referral.legalAid.urgent}**', width: 82 },
          ],
        },
        {
          cells: [
            { text: '随附材料', width: 18, label: true },
            { text: '{referral.materials}', width: 82 },
          ],
        },
        {
          cells: [
            { text: '受援人意见', width: 18, label: true },
            {
              text: '本人同意转介，并同意将上列个人信息和随附材料交接收机构，用于办理本项法律援助。　　受援人签名：　　　　　　　　　　年　　月　　日',
              width: 82,
            },
          ],
          minLines: 2,
        },
        {
          cells: [
            { text: '转介单位印章', width: 18, label: true },
            { text: '{org.name}', width: 46 },
            { text: '电话', width: 10, label: true },
            { text: '{org.phone}', width: 26 },
          ],
          minLines: 2,
        },
        {
          cells: [
            { text: '经办人签名', width: 18, label: true },
            { text: '', width: 46 },
            { text: '日期', width: 10, label: true },
            { text: '{referral.legalAid.on}', width: 26 },
          ],
          minLines: 2,
        },
      ],
    },
    { kind: 'space', lines: 0.3 },
    { kind: 'rule' },
    { kind: 'heading', text: '接收回执（由接收机构填写，交回转介单位）' },
    {
      kind: 'when',
      has: 'referral.receipt',
      blocks: [{ kind: 'paragraph', text: '{referral.receipt}', indent: 0 }],
    },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '收到日期', width: 18, label: true },
            { text: '　　　　年　　月　　日', width: 28 },
            { text: '审查结果', width: 14, label: true },
            { text: '□给予援助　□不予援助　□其他', width: 40 },
          ],
        },
        {
          cells: [
            { text: '承办人、电话', width: 18, label: true },
            { text: '', width: 28 },
            { text: '机构印章', width: 14, label: true },
            { text: '', width: 40 },
          ],
          minLines: 2,
        },
      ],
    },
    filingAnnex('legalAid', '受援人名单'),
  ],
};
