import { read, recalled } from '../../../law/sources.ts';
import { custom } from '../../cards/usual-bases.ts';
import type { RoundPaperCard } from './card.ts';

/** Papers of instructors and of training; they belong to the office, not to one round. */
export const supportCards: Readonly<Record<string, RoundPaperCard>> = {
  'instructor-register': {
    signers: ['appointer'],
    seal: { whose: 'appointer', worth: 'customary' },
    copies: { least: 2, to: '聘任单位、指导员各一份' },
    basis: [
      read('nbWageBargaining', '第十三条'),
      read('hzWageBargaining', '第七条'),
      read('cqCollectiveContract', '第十二条'),
      recalled('instructorOpinion', '—', '只见到新闻摘要'),
    ],
  },
  'instructor-service-log': {
    signers: ['instructor', 'served'],
    seal: null,
    copies: { least: 1, to: '存卷一份' },
    basis: [
      read('nbWageBargaining', '第十三条第二款'),
      read('hzWageBargaining', '第七条第二款'),
      read('tradeUnion', '第二十一条第三款'),
    ],
  },
  'training-session-record': {
    signers: ['organiser'],
    seal: null,
    copies: { least: 1, to: '存档一份' },
    basis: [read('zjCollectiveContract', '第六条第一款'), custom('义乌工会的做法（新闻材料）')],
  },
};
