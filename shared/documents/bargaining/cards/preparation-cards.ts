import { read, recalled } from '../../../law/sources.ts';
import type { RoundPaperCard } from './card.ts';

/** Papers up to the first meeting. */
export const preparationCards = {
  'worker-rep-election-record': {
    signers: ['chair', 'scrutineer', 'teller', 'recorder'],
    seal: { whose: 'union', worth: 'customary' },
    copies: { least: 2, to: '工会、案卷各一份' },
    basis: [
      read('collectiveContract', '第二十条'),
      read('wageBargaining', '第九条'),
      read('wageBargaining', '第十条'),
      read('zjCollectiveContract', '第十条第二款'),
      read('zjDemocracy', '第七条第一款第三项'),
      read('zjDemocracy', '第二十八条第二款'),
      read('nbWageBargaining', '第九条第一款'),
      read('hzWageBargaining', '第十八条第一款'),
      read('labourContract', '第五十一条第二款'),
    ],
  },
  'employer-rep-appointment': {
    signers: ['legal-rep'],
    seal: { whose: 'employer', worth: 'customary' },
    copies: { least: 3, to: '用人单位方、职工方、案卷各一份' },
    basis: [
      read('collectiveContract', '第二十一条'),
      read('collectiveContract', '第二十四条'),
      read('wageBargaining', '第九条'),
      read('wageBargaining', '第十条'),
      read('zjCollectiveContract', '第十条第三款'),
      read('nbWageBargaining', '第八条'),
      read('nbWageBargaining', '第九条第一款'),
      read('hzWageBargaining', '第十八条第二款'),
    ],
  },
  'bargaining-offer': {
    signers: ['offering-chief'],
    seal: { whose: 'offering-side', worth: 'customary' },
    copies: { least: 3, to: '要约方、对方、上一级工会各一份' },
    basis: [
      read('collectiveContract', '第三十二条第一款'),
      read('wageBargaining', '第十七条'),
      read('zjCollectiveContract', '第七条'),
      read('zjCollectiveContract', '第八条'),
      read('nbWageBargaining', '第十四条'),
      read('nbWageBargaining', '第十五条'),
      read('hzWageBargaining', '第二十四条'),
      read('labourContract', '第五十一条'),
      recalled('jsBargaining', '—'),
    ],
  },
  'offer-reply': {
    signers: ['replying-chief'],
    seal: { whose: 'own-side', worth: 'customary' },
    copies: { least: 3, to: '答复方、要约方、上一级工会各一份' },
    basis: [
      read('collectiveContract', '第三十二条第二款'),
      read('wageBargaining', '第十七条'),
      read('zjCollectiveContract', '第七条'),
      read('nbWageBargaining', '第十四条'),
      read('hzWageBargaining', '第二十四条第一款'),
    ],
  },
  'bargaining-meeting-notice': {
    signers: ['calling-chief'],
    seal: null,
    copies: { least: 2, to: '双方各一份' },
    basis: [
      read('zjCollectiveContract', '第十六条'),
      read('collectiveContract', '第三十三条第四项'),
      read('collectiveContract', '第三十四条'),
      read('nbWageBargaining', '第十六条'),
      read('nbWageBargaining', '第十七条'),
      read('hzWageBargaining', '第二十六条'),
    ],
  },
} as const satisfies Record<string, RoundPaperCard>;
