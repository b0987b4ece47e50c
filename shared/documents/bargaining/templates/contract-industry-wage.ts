import { need, paper, usualNeeds } from '../paper.ts';
import { contractArticles, contractEnd } from './contract-parts.ts';
import { pricePages } from './price-pages.ts';
import { coveredTable, wideFloor, wideHead, wideNeeds } from './wide-parts.ts';

/** 行业性工资集体合同, with the enterprises it binds and its table of rates. */
export const contractIndustryWage = paper('contract-industry-wage', {
  sheet: 'record',
  needs: [
    ...usualNeeds,
    ...wideNeeds,
    need('round.industry', '行业', 'overview'),
    need('prices.rows', '工种工价表', 'tables'),
  ],
  blocks: [
    ...wideHead('contract-industry-wage', '行业工会'),
    contractArticles,
    ...wideFloor,
    ...contractEnd,
    ...coveredTable,
    { kind: 'page-break' },
    { kind: 'title', text: '附表　{prices.title}' },
    ...pricePages,
  ],
});
