import { caseLine, maybe, need, one, paper, partiesSignAndSeal, two, usualNeeds } from '../paper.ts';
import { pricePages } from './price-pages.ts';

/** 工种工价表: up to five hundred rates; what a rate rests on stands in a second table under the same code. */
export const pieceRateTable = paper('piece-rate-table', {
  sheet: 'form',
  needs: [
    ...usualNeeds,
    need('prices.title', '表名', 'tables'),
    need('prices.rows', '工种、工序、单价', 'tables'),
    need('prices.span', '执行起止', 'tables'),
    maybe('contract.ref', '所附合同', 'signing'),
  ],
  blocks: [
    { kind: 'title', text: '{prices.title}' },
    caseLine,
    {
      kind: 'form',
      rows: [
        one('所附合同', '{contract.ref?16}'),
        two('用人单位方', '{employer.name}', '职工方', '{worker.name}'),
        two('执行起止', '{prices.span}', '项数', '{prices.count}'),
      ],
    },
    ...pricePages,
    partiesSignAndSeal,
  ],
});
