import { paper, usualNeeds } from '../paper.ts';
import { contractArticles, contractEnd } from './contract-parts.ts';
import { coveredTable, wideFloor, wideHead, wideNeeds } from './wide-parts.ts';

/** 区域性集体合同, with the enterprises it binds. */
export const contractRegional = paper('contract-regional', {
  sheet: 'record',
  needs: [...usualNeeds, ...wideNeeds],
  blocks: [
    ...wideHead('contract-regional', '区域工会'),
    contractArticles,
    ...wideFloor,
    ...contractEnd,
    ...coveredTable,
  ],
});
