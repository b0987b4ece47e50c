import { read } from '../../../law/sources.ts';
import type { RoundPaperCard } from './card.ts';

/** Papers of performance, of remedies and of disputes. */
export const performanceCards: Readonly<Record<string, RoundPaperCard>> = {
  'performance-inspection-form': {
    signers: ['joint-inspectors'],
    seal: null,
    copies: { least: 3, to: '双方、上一级工会各一份' },
    basis: [
      read('collectiveContract', '第二十五条第五项'),
      read('zjCollectiveContract', '第三十六条'),
      read('nbWageBargaining', '第三十六条'),
      read('labourContract', '第七十八条'),
      read('zjUnionSupervision', '第九条第一款第四项'),
      read('wageBargaining', '第六条'),
    ],
  },
  'performance-report': {
    signers: ['worker-chief', 'employer-chief'],
    seal: null,
    copies: { least: 2, to: '职工代表大会、案卷各一份' },
    basis: [
      read('zjCollectiveContract', '第三十七条'),
      read('nbWageBargaining', '第三十六条'),
      read('hzWageBargaining', '第四十二条'),
      read('zjDemocracy', '第七条第一款第二项'),
    ],
  },
  'union-supervision-opinion': {
    signers: ['union-leader'],
    seal: { whose: 'union', worth: 'customary', noteZh: '省级工会规定了格式的，用规定的格式' },
    copies: { least: 3, to: '用人单位、工会、上一级工会各一份' },
    basis: [
      read('tradeUnion', '第二十三条'),
      read('zjUnionSupervision', '第二十一条'),
      read('zjUnionSupervision', '第二十二条'),
      read('zjUnionSupervision', '第二十三条'),
      read('zjUnionSupervision', '第三十二条'),
      read('nbWageBargaining', '第三十七条'),
      read('hzWageBargaining', '第四十三条'),
      read('jsUnionSupervision', '第二十条'),
      read('jsUnionSupervision', '第三十二条'),
    ],
  },
  'refusal-remedy-request': {
    signers: ['union-chair'],
    seal: { whose: 'union', worth: 'customary' },
    copies: { least: 3, to: '提请机关、上一级工会、案卷各一份' },
    basis: [
      read('tradeUnion', '第五十四条第四项'),
      read('collectiveContract', '第五十六条'),
      read('zjCollectiveContract', '第四十二条第二项'),
      read('hzWageBargaining', '第四十六条'),
      read('hzWageBargaining', '第四十七条'),
      read('zjTradeUnion', '第四十六条第四项'),
      read('jsTradeUnion', '第三十九条第四项'),
    ],
  },
  'coordination-application': {
    signers: ['applying-chief'],
    seal: { whose: 'own-side', worth: 'customary' },
    copies: { least: 4, to: '受理机关、对方、同级工会、案卷各一份' },
    basis: [
      read('labour', '第八十四条第一款'),
      read('collectiveContract', '第四十九条至第五十二条'),
      read('zjCollectiveContract', '第三十九条'),
      read('nbWageBargaining', '第三十八条'),
      read('hzWageBargaining', '第四十四条'),
    ],
  },
  'coordination-agreement': {
    signers: ['coordinators', 'worker-chief', 'employer-chief'],
    seal: { whose: 'coordination', worth: 'required', noteZh: '协调处理人员和双方首席代表签字盖章后生效' },
    copies: { least: 4, to: '双方、协调机关、工会各一份' },
    basis: [
      read('collectiveContract', '第五十三条'),
      read('collectiveContract', '第五十四条'),
      read('bjCollectiveContract', '第五十一条'),
    ],
  },
  'breach-responsibility-letter': {
    signers: ['union-chair'],
    seal: { whose: 'union', worth: 'customary' },
    copies: { least: 2, to: '用人单位、案卷各一份' },
    basis: [
      read('labourContract', '第五十六条'),
      read('tradeUnion', '第二十一条第四款'),
      read('zjCollectiveContract', '第四十一条'),
    ],
  },
  'performance-dispute-referral': {
    signers: ['union-chair'],
    seal: { whose: 'union', worth: 'customary' },
    copies: { least: 2, to: '仲裁委员会、案卷各一份' },
    basis: [
      read('labour', '第八十四条第二款'),
      read('labourContract', '第五十六条'),
      read('tradeUnion', '第二十一条第四款'),
      read('collectiveContract', '第五十五条'),
      read('zjCollectiveContract', '第四十条'),
      read('mediationArbitration', '第二十七条'),
    ],
  },
};
