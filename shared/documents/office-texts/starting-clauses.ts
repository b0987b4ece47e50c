import type { Basis } from '../../law/citation.ts';
import { mediationHabit, read, recalled } from '../../law/sources.ts';
import type { TemplateText } from '../template.ts';

/** A clause offered to an office that has none yet; it is in its library only when somebody takes it. */
export type StartingClause = {
  title: string;
  text: TemplateText;
  documents: readonly string[];
  bases: readonly Basis[];
};

const agreements = ['mediation-agreement', 'settlement-agreement'];
const memory = '条号凭记忆';

/** 常用条款 to begin with, in our own words. One that cites nothing rests on what the parties agree. */
export const startingClauses: readonly StartingClause[] = [
  {
    title: '保密',
    text: '双方对调解经过和本协议内容保密；向有权机关提供，或者为履行本协议必须告知他人的除外。',
    documents: agreements,
    bases: [recalled('enterpriseMediation', '第二十四条', '调解一般不公开进行；条号凭记忆')],
  },
  {
    title: '工资支付方式',
    text: '上列款项由{respondent.name}以货币形式转入{applicant.name}本人账户，转账凭证视为支付凭证，复印件交调解组织留存。',
    documents: agreements,
    bases: [
      recalled('labour', '第五十条', memory),
      recalled('wagePayment', '第五条', memory),
      recalled('migrantWages', '第十一条', `适用于农民工；${memory}`),
    ],
  },
  {
    title: '社会保险补缴配合',
    text: '{respondent.name}依法办理欠缴社会保险费的补缴手续，{applicant.name}提供所需材料，并依法承担个人应缴部分；补缴以社会保险费征收机构核定为准。',
    documents: agreements,
    bases: [recalled('socialInsurance', '第六十三条', memory), recalled('labour', '第七十二条', memory)],
  },
  {
    title: '离职证明交付',
    text: '{respondent.name}向{applicant.name}出具解除或者终止劳动合同的证明，写明劳动合同期限、解除或者终止日期、工作岗位和在本单位的工作年限，并依法办理档案和社会保险关系转移手续。',
    documents: agreements,
    bases: [
      read('labourContract', '第五十条'),
      recalled('labourContractRegulation', '第二十四条', '证明应当写明的内容；条号凭记忆'),
    ],
  },
  {
    title: '分期到期责任',
    text: '分期支付的款项有一期逾期未付的，其余各期视为同时到期，{applicant.name}可以就全部未付款项一并主张。',
    documents: agreements,
    bases: [read('mediationArbitration', '第十五条')],
  },
  {
    title: '违约责任',
    text: '一方不按约定履行的，应当承担由此给对方造成的损失；对方可以依法申请仲裁，或者在符合条件时申请支付令。',
    documents: agreements,
    bases: [read('mediationArbitration', '第十五条'), read('mediationArbitration', '第十六条')],
  },
  {
    title: '本案了结范围',
    text: '本协议履行完毕后，双方就{case.no?10}一案的请求事项不再有争议；没有列入本协议的法定权利和义务不受影响。',
    documents: agreements,
    bases: [recalled('labourInterpretation1', '第三十五条', `协议效力；${memory}`)],
  },
  {
    title: '收款后出具收条',
    text: '{applicant.name}收到每笔款项后出具收条；收条写明收款日期和金额，与本协议一并保存。',
    documents: agreements,
    bases: [],
  },
  {
    title: '工具和资料交接',
    text: '双方在付清款项前办理工具、资料和物品的交接，列出清单并由双方签名；交接争议不影响工资的支付。',
    documents: agreements,
    bases: [recalled('labourContract', '第五十条第二款', `办理工作交接；${memory}`)],
  },
  {
    title: '来访提示',
    text: '来访请携带本通知和有效身份证件；不能按时到场的，请提前拨打{org.phone?12}说明。',
    documents: ['acceptance-notice', 'meeting-notice', 'correction-notice'],
    bases: [mediationHabit],
  },
];
