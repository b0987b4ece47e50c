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
  'amendment-agreement': {
    signers: ['worker-chief', 'employer-chief'],
    seal: { whose: 'both-sides', worth: 'customary', noteZh: '与原合同相同' },
    copies: { least: 3, filed: true, to: '报送审查的份数按当地规定，另由双方和上一级工会各执一份' },
    basis: [
      read('collectiveContract', '第三十九条至第四十二条'),
      read('zjCollectiveContract', '第三十一条至第三十四条'),
      read('hzWageBargaining', '第三十七条至第四十条'),
      read('nbWageBargaining', '第二十二条第一款'),
      read('nbWageBargaining', '第三十四条'),
    ],
  },
  'rescission-agreement': {
    signers: ['worker-chief', 'employer-chief'],
    seal: { whose: 'both-sides', worth: 'customary' },
    copies: { least: 3, to: '双方、劳动保障行政部门各一份' },
    basis: [
      read('collectiveContract', '第三十九条至第四十一条'),
      read('zjCollectiveContract', '第三十一条至第三十三条'),
      read('hzWageBargaining', '第三十七条至第三十九条'),
      read('sdWageBargaining', '第四十一条第二款'),
    ],
  },
  'termination-confirmation': {
    signers: ['worker-chief', 'employer-chief'],
    seal: null,
    copies: { least: 2, to: '双方各一份' },
    basis: [
      read('collectiveContract', '第三十八条第一款'),
      read('zjCollectiveContract', '第三十条第一款'),
      read('bjCollectiveContract', '第四十八条'),
    ],
  },
  'renewal-offer': {
    signers: ['offering-chief'],
    seal: { whose: 'offering-side', worth: 'customary' },
    copies: { least: 3, to: '要约方、对方、上一级工会各一份' },
    basis: [
      read('collectiveContract', '第三十八条第二款'),
      read('wageBargaining', '第二十四条'),
      read('zjCollectiveContract', '第三十条第三款'),
      read('nbWageBargaining', '第二十二条第二款'),
      read('hzWageBargaining', '第二十三条第二款'),
    ],
  },
} as const satisfies Record<string, RoundPaperCard>;
