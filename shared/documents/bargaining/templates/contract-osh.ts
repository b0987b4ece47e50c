import { safetyClauses } from '../../../bargaining/clauses/safety.ts';
import { paper } from '../paper.ts';
import { contractEnd, contractHead } from './contract-parts.ts';
import { allArticles, topicContractNeeds, topicNeeds } from './topic-contract-parts.ts';

/** 劳动安全卫生专项集体合同. */
export const contractOsh = paper('contract-osh', {
  sheet: 'record',
  needs: [...topicContractNeeds, ...topicNeeds(safetyClauses)],
  blocks: [...contractHead('contract-osh'), allArticles, ...contractEnd],
});
