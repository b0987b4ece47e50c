import { safetyTopics } from '../../../bargaining/clauses/safety.ts';
import { paper } from '../paper.ts';
import { contractArticles, contractEnd, contractHead, contractNeeds, topicNeeds } from './contract-parts.ts';

/** 劳动安全卫生专项集体合同. */
export const contractOsh = paper('contract-osh', {
  sheet: 'record',
  needs: [...contractNeeds, ...topicNeeds(safetyTopics)],
  blocks: [...contractHead('contract-osh'), contractArticles, ...contractEnd],
});
