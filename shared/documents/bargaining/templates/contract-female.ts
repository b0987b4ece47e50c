import { womenTopics } from '../../../bargaining/clauses/women.ts';
import { note, paper } from '../paper.ts';
import { contractArticles, contractEnd, contractHead, contractNeeds, topicNeeds } from './contract-parts.ts';

/** 女职工权益保护专项集体合同. The head of the women's committee signs beside the chiefs by custom, not by law. */
export const contractFemale = paper('contract-female', {
  sheet: 'record',
  needs: [...contractNeeds, ...topicNeeds(womenTopics)],
  blocks: [
    ...contractHead('contract-female'),
    contractArticles,
    ...contractEnd,
    {
      kind: 'signature',
      columns: [[{ label: '见签：工会女职工委员会主任（签名）：', rule: true }]],
    },
    note('注：女职工委员会主任见签为惯例，不是合同成立的条件。'),
  ],
});
