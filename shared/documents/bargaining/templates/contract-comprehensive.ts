import { comprehensiveClauses } from '../../../bargaining/clauses/comprehensive.ts';
import { paper } from '../paper.ts';
import { contractEnd, contractHead } from './contract-parts.ts';
import { allArticles, topicContractNeeds, topicNeeds } from './topic-contract-parts.ts';

/** 集体合同（综合）, with the chapter on women workers every one must have. */
export const contractComprehensive = paper('contract-comprehensive', {
  sheet: 'record',
  needs: [...topicContractNeeds, ...topicNeeds(comprehensiveClauses)],
  blocks: [...contractHead('contract-comprehensive'), allArticles, ...contractEnd],
});
