import { need, paper } from '../paper.ts';
import { contractArticles } from './contract-parts.ts';
import { wideEnd, wideHead, wideNeeds } from './wide-contract-parts.ts';

/** 区域性集体合同, with the enterprises it binds. */
export const contractRegional = paper('contract-regional', {
  sheet: 'record',
  needs: [
    ...wideNeeds,
    need('topic.regionalMinWage', '区域最低工资标准', 'clauses'),
    need('topic.adjustment', '区域工资调整幅度', 'clauses'),
  ],
  blocks: [...wideHead('contract-regional'), contractArticles, ...wideEnd],
});
