import { read } from '../../../law/sources.ts';
import type { RoundPaperCard } from './card.ts';

/** Contracts, their annexes and what changes or ends them. */
export const contractCards = {
  'contract-wage': {
    signers: ['worker-chief', 'employer-chief'],
    seal: { whose: 'both-sides', worth: 'required', noteZh: '工资集体协商试行办法要求首席代表签字盖章' },
    copies: { least: 3, filed: true, to: '报送审查的份数按当地规定，另由双方和上一级工会各执一份' },
    basis: [
      read('labourContract', '第五十二条'),
      read('wageBargaining', '第三条'),
      read('wageBargaining', '第七条'),
      read('wageBargaining', '第八条'),
      read('wageBargaining', '第二十条'),
      read('zjCollectiveContract', '第五条第三款'),
      read('zjCollectiveContract', '第十九条'),
      read('zjCollectiveContract', '第二十条'),
      read('nbWageBargaining', '第二十三条'),
      read('nbWageBargaining', '第二十五条'),
      read('hzWageBargaining', '第九条'),
      read('hzWageBargaining', '第十一条'),
      read('hzWageBargaining', '第十二条'),
    ],
  },
} as const satisfies Record<string, RoundPaperCard>;
