import { comprehensiveTopics } from '../../../bargaining/clauses/comprehensive.ts';
import { paper } from '../paper.ts';
import { contractArticles, contractEnd, contractHead, contractNeeds, topicNeeds } from './contract-parts.ts';

/** 集体合同（综合）, with the chapter on women workers every one must have. */
export const contractComprehensive = paper('contract-comprehensive', {
  sheet: 'record',
  needs: [...contractNeeds, ...topicNeeds(comprehensiveTopics)],
  blocks: [...contractHead('contract-comprehensive'), contractArticles, ...contractEnd],
});
