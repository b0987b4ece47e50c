import type { NeededFact, TemplateBlock } from '../../template.ts';
import { heading, maybe, need, one, para, partiesSignAndSeal, two, usualNeeds } from '../paper.ts';

/** What contracts have in common: parties and term, articles, signatures. */

export const contractNeeds: readonly NeededFact[] = [
  ...usualNeeds,
  need('contract.title', '合同名称', 'signing'),
  need('employer.uscc', '统一社会信用代码', 'overview'),
  need('employer.address', '用人单位住所', 'overview'),
  need('employer.legalRep', '法定代表人', 'overview'),
  need('worker.chief', '职工方首席代表', 'representatives'),
  need('employer.chief', '用人单位方首席代表', 'representatives'),
  need('contract.coverage', '覆盖职工人数', 'signing'),
  need('contract.term', '合同期限', 'signing'),
  need('contract.articles', '合同条款', 'clauses'),
  maybe('contract.number', '合同编号', 'signing'),
  maybe('contract.adoptedOn', '审议通过日期', 'signing'),
];

/** Topics a kind of contract must have, each needed by its code. */
export const topicNeeds = (topics: readonly { topic: string; title: string }[]): readonly NeededFact[] =>
  topics.map(({ topic, title }) => need(`topic.${topic}`, title, 'clauses'));

/** Title, number, parties, and how the text came about. */
export const contractHead = (basis: string): readonly TemplateBlock[] => [
  { kind: 'title', text: '{contract.title}' },
  { kind: 'number', text: '合同编号：{contract.number?10}　协商案号：{round.caseNo}', align: 'center' },
  {
    kind: 'form',
    rows: [
      one('用人单位方', '{employer.name}'),
      two('法定代表人', '{employer.legalRep}', '信用代码', '{employer.uscc}'),
      one('住所', '{employer.address}'),
      two('首席代表', '{employer.chiefWithPost}', '协商代表人数', '{employer.repCount?4}'),
      one('职工方', '{worker.name}'),
      two('首席代表', '{worker.chiefWithPost}', '协商代表人数', '{worker.repCount?4}'),
      two('覆盖职工', '{contract.coverage}', '适用地区规则', '{round.profile}'),
      one('合同期限', '{contract.term}'),
    ],
  },
  { kind: 'space', lines: 0.5 },
  para(
    `根据{basis.${basis}}的规定，双方在平等、合法、诚实信用的基础上，经集体协商于{contract.draftAgreedOn?8}达成草案，于{contract.adoptedOn?8}由职工代表大会（职工大会）审议通过，订立本合同，共同遵守。`,
  ),
];

/** 第一条 … with its heading; topics the round has no clause for are in standard wording. */
export const contractArticles: TemplateBlock = {
  kind: 'each',
  of: 'contract.articles',
  blocks: [heading('第{no}条　{title}'), para('{text}')],
};

/** What follows the articles: copies, effect, signatures and seals. */
export const contractEnd: readonly TemplateBlock[] = [
  heading('附则'),
  para(
    '本合同由双方首席代表签字，报送劳动保障行政部门审查，按照审查结果生效，并及时向全体职工公布。本合同一式{contract.copiesWords?4}，报送审查的份数按当地规定，双方和上一级工会各执一份。用人单位与职工订立的劳动合同中的劳动报酬和劳动条件等标准，不得低于本合同的规定。',
  ),
  partiesSignAndSeal,
];
