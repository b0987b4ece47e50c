import type { Template } from '../../template.ts';
import { usualNeeds } from '../shared-parts.ts';

/** 结案审批表 before it told address, kind and legal representative. */
export const closingApproval1: Template = {
  id: 'closing-approval',
  version: 1,
  zh: '结案审批表',
  en: 'Closing approval',
  sheet: 'form',
  needs: [
    ...usualNeeds,
    { path: 'case.receivedAt', zh: '收到申请日期', section: 'overview' },
    { path: 'closing.type', zh: '结案方式', section: 'overview' },
    { path: 'closing.mediationEndedAt', zh: '调解终结日期', section: 'overview' },
    { path: 'closing.at', zh: '结案日期', section: 'overview', optional: true },
    { path: 'closing.grounds', zh: '结案说明', section: 'overview', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '结案审批表', lead: '{org.name}' },
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
            { text: '联系电话', width: 16, label: true },
            { text: '{applicant.phone}', width: 34 },
            { text: '人数', width: 16, label: true },
            { text: '{case.workersCount}', width: 34 },
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
            { text: '法定代表人', width: 16, label: true },
            { text: '{respondent.legalRep.name}', width: 34 },
            { text: '联系电话', width: 16, label: true },
            { text: '{respondent.phone}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '争议类型', width: 16, label: true },
            { text: '{case.category.primary}', width: 34 },
            { text: '请求金额', width: 16, label: true },
            { text: '{case.amountClaimedTotal}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '收到申请日期', width: 16, label: true },
            { text: '{case.receivedAt}', width: 34 },
            { text: '受理日期', width: 16, label: true },
            { text: '{case.acceptedAt}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '调解终结日期', width: 16, label: true },
            { text: '{closing.mediationEndedAt}', width: 34 },
            { text: '调解用时', width: 16, label: true },
            { text: '{closing.mediationDays}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '结案日期', width: 16, label: true },
            { text: '{closing.at}', width: 34 },
            { text: '办理天数', width: 16, label: true },
            { text: '{closing.days}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '结案方式', width: 16, label: true },
            { text: '**{closing.type}**', width: 34 },
            { text: '是否超期', width: 16, label: true },
            { text: '{closing.timeliness}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '协议金额', width: 16, label: true },
            { text: '{agreement.amountTotal}', width: 34 },
            { text: '已履行金额', width: 16, label: true },
            { text: '{performance.paidTotal}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '履行状态', width: 16, label: true },
            { text: '{performance.status}', width: 34 },
            { text: '全部履行日期', width: 16, label: true },
            { text: '{ledger.performedAt}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '请求', width: 16, label: true },
            { text: '{case.claimsInLine}', width: 84 },
          ],
        },
        {
          cells: [
            { text: '调解结果', width: 16, label: true },
            { text: '{closing.result}', width: 84 },
          ],
        },
        {
          cells: [
            { text: '结案说明（超期的写明理由）', width: 16, label: true },
            { text: '{closing.grounds}', width: 84 },
          ],
          minLines: 3,
        },
        {
          cells: [
            { text: '调解员意见', width: 16, label: true },
            { text: '调解员：{mediators.names}　　签名：　　　　　　　　　　　年　　月　　日', width: 84 },
          ],
          minLines: 3,
        },
        {
          cells: [
            { text: '负责人审批', width: 16, label: true },
            { text: '□同意结案　　签名：　　　　　　　　　　　年　　月　　日', width: 84 },
          ],
          minLines: 3,
        },
      ],
    },
  ],
};
