import type { NeededFact, TemplateBlock } from '../../template.ts';
import { heading, need, para } from '../paper.ts';
import { contractNeeds } from './contract-parts.ts';

/** Needs of a contract whose articles may be filled in with standard wording. */
export const topicContractNeeds: readonly NeededFact[] = [
  ...contractNeeds.filter(({ path }) => path !== 'contract.clauses'),
  need('contract.articles', '合同条款', 'clauses'),
];

/** Topics a kind of contract must have, each needed by its code. */
export const topicNeeds = (topics: readonly { topic: string; title: string }[]): readonly NeededFact[] =>
  topics.map(({ topic, title }) => need(`topic.${topic}`, title, 'clauses'));

/** 第一条 … with its heading, standard wording among them. */
export const allArticles: TemplateBlock = {
  kind: 'each',
  of: 'contract.articles',
  blocks: [heading('第{no}条　{title}'), para('{text}')],
};
