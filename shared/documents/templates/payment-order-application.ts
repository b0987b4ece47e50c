import type { Template } from '../template.ts';
import { addressedTo, agreementInForce, dated, filingAnnex, filingParties } from './filing-parts.ts';

/** 支付令申请书: the worker asks the court to order payment of what the agreement owes. */
export const paymentOrderApplication: Template = {
  id: 'payment-order-application',
  version: 1,
  zh: '支付令申请书',
  en: 'Application for a payment order',
  sheet: 'record',
  needs: [
    ...agreementInForce,
    { path: 'paymentOrder.applicant.name', zh: '申请人（劳动者）', section: 'parties' },
    { path: 'paymentOrder.applicant.identity', zh: '申请人证件号码', section: 'parties' },
    { path: 'paymentOrder.applicant.phone', zh: '申请人联系电话', section: 'parties', optional: true },
    { path: 'paymentOrder.respondent.name', zh: '被申请人（用人单位）', section: 'parties' },
    { path: 'paymentOrder.respondent.address', zh: '被申请人住所', section: 'parties' },
    { path: 'paymentOrder.court', zh: '被申请人住所地的基层人民法院', section: 'routes' },
    { path: 'paymentOrder.amount', zh: '请求给付的金额（到期未付）', section: 'performance' },
    { path: 'paymentOrder.claimType', zh: '款项性质（限于可以申请支付令的）', section: 'routes' },
    { path: 'paymentOrder.dueDate', zh: '已经届满的履行期限', section: 'performance' },
    {
      path: 'paymentOrder.noCounterDebt',
      zh: '双方没有其他债务纠纷、没有对待给付、未申请诉前保全',
      section: 'routes',
    },
    { path: 'paymentOrder.facts', zh: '补充的事实', section: 'routes', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '支付令申请书' },
    { kind: 'space', lines: 0.5 },
    ...filingParties('paymentOrder'),
    { kind: 'heading', text: '请求事项' },
    {
      kind: 'paragraph',
      text: '请求向被申请人发出支付令，责令其向申请人给付调解协议约定的{paymentOrder.claimType}{paymentOrder.amount}。',
    },
    { kind: 'heading', text: '事实和理由' },
    {
      kind: 'paragraph',
      text: '申请人与被申请人{case.dispute}，经{org.name}调解（案号：{case.no}）达成调解协议（编号：{agreement.no}），协议于{paymentOrder.effectiveDate}生效。截至{document.date}，协议约定的下列款项期限已经届满，被申请人没有支付或者没有足额支付：',
    },
    {
      kind: 'table',
      columns: [
        { width: 32 },
        { width: 22, align: 'center' },
        { width: 20, align: 'right' },
        { width: 20, align: 'right' },
        { width: 20, align: 'right' },
      ],
      head: ['款项', '履行期限', '应付（元）', '已付（元）', '尚欠（元）'],
      each: 'paymentOrder.terms',
      cells: ['{content}', '{dueDate}', '{amount}', '{paid}', '{rest}'],
      foot: [
        { text: '合计', span: 4, align: 'center' },
        { text: '{paymentOrder.rest}', span: 1, align: 'right' },
      ],
    },
    { kind: 'space', lines: 0.5 },
    {
      kind: 'when',
      has: 'paymentOrder.facts',
      blocks: [{ kind: 'paragraph', text: '{paymentOrder.facts}' }],
    },
    {
      kind: 'paragraph',
      text: '上述款项数额确定，约定的履行期限最迟于{paymentOrder.dueDate}届满。申请人与被申请人之间没有其他债务纠纷，申请人对被申请人没有对待给付的义务，也没有申请诉前保全。被申请人住所明确，支付令能够送达。',
    },
    { kind: 'paragraph', text: '现根据{paymentOrder.basis}，向贵院申请支付令。' },
    { kind: 'heading', text: '证据' },
    { kind: 'each', of: 'paymentOrder.evidence', blocks: [{ kind: 'paragraph', text: '{seq}．{name}' }] },
    ...addressedTo('paymentOrder.court'),
    {
      kind: 'signature',
      columns: [[{ label: '{label}：', rule: true, each: 'paymentOrder.signers' }, dated]],
    },
    filingAnnex('paymentOrder'),
  ],
};
