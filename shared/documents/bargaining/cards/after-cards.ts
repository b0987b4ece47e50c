import { read } from '../../../law/sources.ts';
import type { RoundPaperCard } from './card.ts';

/** Papers of review, publication, performance and disputes. */
export const afterCards = {
  'filing-cover-form': {
    signers: ['employer-officer', 'legal-rep-or-chief'],
    seal: { whose: 'employer', worth: 'customary' },
    copies: { least: 3, filed: true, to: '报送审查的份数按当地规定，另由双方和上一级工会各执一份' },
    basis: [
      read('collectiveContract', '第四十二条'),
      read('collectiveContract', '第四十三条'),
      read('wageBargaining', '第二十一条'),
      read('zjCollectiveContract', '第三十四条'),
      read('nbWageBargaining', '第三十四条'),
      read('hzWageBargaining', '第四十条'),
      read('labourContract', '第五十四条第一款'),
    ],
  },
} as const satisfies Record<string, RoundPaperCard>;
