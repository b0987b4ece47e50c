import { read, recalled } from '../../../law/sources.ts';
import { custom } from '../../cards/usual-bases.ts';
import type { RoundPaperCard } from './card.ts';

/** Papers of the table and of the congress. */
export const tableCards = {
  'meeting-minutes': {
    signers: ['worker-chief', 'employer-chief', 'recorder'],
    seal: null,
    copies: { least: 2, to: '双方各一份' },
    basis: [
      read('collectiveContract', '第三十三条第五项'),
      read('collectiveContract', '第三十四条'),
      read('zjCollectiveContract', '第十六条第三款'),
      read('nbWageBargaining', '第十六条'),
      read('nbWageBargaining', '第十八条'),
      read('hzWageBargaining', '第二十六条'),
      read('wageBargaining', '第十一条'),
      read('wageBargaining', '第十三条'),
    ],
  },
  'suspension-memo': {
    signers: ['worker-chief', 'employer-chief'],
    seal: null,
    copies: { least: 2, to: '双方各一份' },
    basis: [
      read('collectiveContract', '第三十五条'),
      read('zjCollectiveContract', '第十七条'),
      read('zjDemocracy', '第二十九条第三款'),
      read('nbWageBargaining', '第十九条'),
      read('hzWageBargaining', '第二十七条第二款'),
    ],
  },
  'congress-resolution': {
    signers: ['presidium', 'union-chair', 'scrutineer'],
    seal: { whose: 'congress', worth: 'customary' },
    copies: { least: 3, to: '双方各一份、报送附件一份' },
    basis: [
      read('labour', '第三十三条'),
      read('labourContract', '第五十一条第一款'),
      read('tradeUnion', '第二十一条第二款'),
      read('collectiveContract', '第三十六条'),
      read('zjCollectiveContract', '第二十四条'),
      read('zjCollectiveContract', '第二十九条'),
      read('zjDemocracy', '第七条'),
      read('zjDemocracy', '第十五条第三款'),
      read('hzWageBargaining', '第二十八条第二款'),
      recalled('enterpriseDemocracy', '第二十条'),
    ],
  },
  'congress-vote-tally': {
    signers: ['scrutineer', 'teller'],
    seal: null,
    copies: { least: 2, to: '会议档案、案卷各一份' },
    basis: [
      read('zjDemocracy', '第十五条第三款'),
      read('collectiveContract', '第三十六条第二款'),
      read('zjCollectiveContract', '第二十四条第二款'),
    ],
  },
  'piece-rate-table': {
    signers: ['worker-chief', 'employer-chief'],
    seal: { whose: 'both-sides', worth: 'customary' },
    copies: { least: 3, to: '附于每份合同正本' },
    basis: [
      read('zjCollectiveContract', '第十九条第二款第一项'),
      read('zjCollectiveContract', '第二十七条第三项'),
      read('nbWageBargaining', '第二十四条'),
      read('hzWageBargaining', '第十条'),
      read('labour', '第三十七条'),
      read('wagePayment', '第十三条第二款'),
      read('minimumWage', '第十二条第二款'),
      read('jsWagePayment', '第十一条'),
    ],
  },
  'order-bargaining-record': {
    signers: ['five-parties'],
    seal: null,
    copies: { least: 3, to: '工会、生产部门、人力资源部门各一份' },
    basis: [
      read('labour', '第三十七条'),
      read('labourContract', '第四条第二款'),
      read('labourContract', '第三十一条'),
      read('nbWageBargaining', '第二十四条'),
      custom('义乌工会“订单式协商”做法（新闻材料）'),
    ],
  },
} as const satisfies Record<string, RoundPaperCard>;
