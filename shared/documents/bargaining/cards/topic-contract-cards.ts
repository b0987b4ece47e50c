import { read, recalled } from '../../../law/sources.ts';
import type { RoundPaperCard, RoundSeal } from './card.ts';

const copies = {
  least: 3,
  filed: true,
  to: '报送审查的份数按当地规定，另由双方和上一级工会各执一份',
} as const;
const signers = ['worker-chief', 'employer-chief'] as const;
const customary: RoundSeal = {
  whose: 'both-sides',
  worth: 'customary',
  noteZh: '签名为成立条件，盖章为惯例',
};

/** Contracts on several subjects, on women, on safety, of an industry and of a region, and the annex of skill levels. */
export const topicContractCards: Readonly<Record<string, RoundPaperCard>> = {
  'contract-comprehensive': {
    signers,
    seal: { ...customary, noteZh: '签名为成立条件，盖章为惯例；重庆要求用人单位盖章' },
    copies,
    basis: [
      read('labour', '第三十三条'),
      read('labour', '第三十五条'),
      read('labourContract', '第五十一条'),
      read('labourContract', '第五十五条'),
      read('collectiveContract', '第八条'),
      read('collectiveContract', '第三十七条'),
      read('zjCollectiveContract', '第十八条'),
      read('womenRights', '第四十四条第二款'),
    ],
  },
  'contract-female': {
    signers: [...signers, 'women-committee'],
    seal: customary,
    copies,
    basis: [
      read('labourContract', '第五十二条'),
      read('womenRights', '第四十四条第二款'),
      read('womenRights', '第二十五条'),
      read('womenRights', '第三十一条第三款'),
      read('womenRights', '第四十八条'),
      read('womenProtection', '第四条至第十一条'),
      read('zjCollectiveContract', '第二十二条'),
      read('collectiveContract', '第十四条'),
      read('zjFamilyPlanning', '第二十二条'),
    ],
  },
  'contract-osh': {
    signers,
    seal: customary,
    copies,
    basis: [
      read('labourContract', '第五十二条'),
      read('occupationalDisease', '第四十条第一款'),
      read('workSafety', '第七条'),
      read('collectiveContract', '第十二条'),
      read('zjCollectiveContract', '第二十一条'),
    ],
  },
  'contract-industry-wage': {
    signers,
    seal: {
      ...customary,
      noteZh: '浙江以双方首席代表签字为准；山东要求工会和各参加企业盖章，上海要求各企业法定代表人认可',
    },
    copies,
    basis: [
      read('labourContract', '第五十三条'),
      read('labourContract', '第五十四条第二款'),
      read('zjCollectiveContract', '第九条'),
      read('zjCollectiveContract', '第十二条'),
      read('zjCollectiveContract', '第二十五条至第二十七条'),
      read('zjCollectiveContract', '第二十九条'),
      read('zjTradeUnion', '第十四条'),
      read('nbWageBargaining', '第二十七条至第三十二条'),
      read('hzWageBargaining', '第三十条至第三十五条'),
    ],
  },
  'contract-regional': {
    signers,
    seal: customary,
    copies,
    basis: [
      read('labourContract', '第五十三条'),
      read('labourContract', '第五十四条第二款'),
      read('zjCollectiveContract', '第九条'),
      read('zjCollectiveContract', '第十二条'),
      read('zjCollectiveContract', '第二十八条'),
      read('zjCollectiveContract', '第二十九条'),
      read('nbWageBargaining', '第二十七条至第三十二条'),
      read('hzWageBargaining', '第三十一条'),
    ],
  },
  'skill-level-wage-annex': {
    signers,
    seal: { ...customary, noteZh: '与工资专项集体合同相同' },
    copies,
    basis: [
      read('labourContract', '第五十二条'),
      read('wageBargaining', '第七条'),
      read('zjTradeUnion', '第十三条第六款'),
      recalled('jsBargaining', '—', '能级工资的条号没有核实'),
    ],
  },
};
