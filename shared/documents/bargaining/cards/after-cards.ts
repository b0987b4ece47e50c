import { read } from '../../../law/sources.ts';
import { custom } from '../../cards/usual-bases.ts';
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
  'review-opinion-record': {
    signers: ['receiver'],
    seal: null,
    copies: { least: 2, to: '双方各一份' },
    basis: [
      read('collectiveContract', '第四十四条至第四十七条'),
      read('wageBargaining', '第二十二条'),
      read('labour', '第三十四条'),
      read('labourContract', '第五十四条第一款'),
      read('zjCollectiveContract', '第三十四条'),
      read('nbWageBargaining', '第三十五条'),
    ],
  },
  'publication-notice': {
    signers: ['employer', 'union'],
    seal: { whose: 'both-sides', worth: 'customary' },
    copies: { least: 2, to: '公布一份、存卷一份' },
    basis: [
      read('collectiveContract', '第四十八条'),
      read('wageBargaining', '第二十三条'),
      read('zjCollectiveContract', '第三十五条'),
      read('nbWageBargaining', '第三十五条第二款'),
      read('hzWageBargaining', '第四十一条'),
      read('zjDemocracy', '第二十条第四项'),
      read('zjDemocracy', '第二十二条'),
    ],
  },
  'upper-union-filing': {
    signers: ['union-chair'],
    seal: { whose: 'union', worth: 'customary' },
    copies: { least: 2, to: '上一级工会、工会各一份' },
    basis: [
      read('zjCollectiveContract', '第三十五条'),
      read('nbWageBargaining', '第三十五条第二款'),
      read('hzWageBargaining', '第四十一条'),
    ],
  },
  'case-archive-index': {
    signers: ['archivist'],
    seal: null,
    copies: { least: 1, to: '存卷一份' },
    basis: [read('collectiveContract', '第四十四条'), custom('工会工作惯例')],
  },
} as const satisfies Record<string, RoundPaperCard>;
