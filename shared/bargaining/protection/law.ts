import type { Basis } from '../../law/citation.ts';
import { read, recalled } from '../../law/sources.ts';
import type { Words } from '../../mediation/terms.ts';
import type { LayerId } from '../profile/profile.ts';

/** One rule that protects worker representatives; without `layers` it holds everywhere. */
export type ProtectionRule = Words & {
  id: 'extension' | 'dismissal' | 'transfer' | 'working-time' | 'dispute' | 'replacement';
  layers?: readonly LayerId[];
  basis: readonly Basis[];
};

const national = (article: string) => read('collectiveContract', article);
const consent = recalled('zjCollectiveContract', '第十四条', '调岗须本人同意，条号待核对');

/** 职工方协商代表的保护. The first rule of an id whose layers include one of the place's own holds. */
export const protectionLaw: readonly ProtectionRule[] = [
  {
    id: 'extension',
    layers: ['SD'],
    zh: '任期内劳动合同期满的，自动延续到履行代表职责完毕，代表本人不愿延续的除外',
    en: 'A labour contract that ends within the mandate runs on until the duties end, unless the person declines',
    basis: [national('第二十八条'), read('sdWageBargaining', '第十五条')],
  },
  {
    id: 'extension',
    zh: '任期内劳动合同期满的，自动延续到履行代表职责完毕',
    en: 'A labour contract that ends within the mandate runs on until the duties end',
    basis: [national('第二十八条')],
  },
  {
    id: 'dismissal',
    layers: ['ZJ'],
    zh: '任期内不得解除劳动合同；严重违反劳动纪律或者规章制度、严重失职或者营私舞弊造成重大损害、被依法追究刑事责任，以及兼职严重影响本职工作或者经提出拒不改正的除外',
    en: 'No dismissal within the mandate, save for a serious breach of discipline, serious dereliction or graft with major loss, criminal liability, or a second job that seriously affects work or is not given up on request',
    basis: [national('第二十八条'), read('zjCollectiveContract', '第十四条')],
  },
  {
    id: 'dismissal',
    zh: '任期内不得解除劳动合同；严重违反劳动纪律或者规章制度、严重失职或者营私舞弊造成重大损害、被依法追究刑事责任的除外',
    en: 'No dismissal within the mandate, save for a serious breach of discipline, serious dereliction or graft with major loss, or criminal liability',
    basis: [national('第二十八条')],
  },
  {
    id: 'transfer',
    layers: ['ZJ'],
    zh: '任期内未经本人同意不得调整工作岗位',
    en: 'No transfer to another post within the mandate without the person’s own consent',
    basis: [consent],
  },
  {
    id: 'transfer',
    zh: '任期内没有正当理由不得调整工作岗位',
    en: 'No transfer to another post within the mandate without proper reason',
    basis: [national('第二十八条')],
  },
  {
    id: 'working-time',
    layers: ['ZJ'],
    zh: '参加协商视为提供正常劳动，工资待遇不变；经与单位协商，不受每月三个工作日的限制',
    en: 'Bargaining counts as work at full pay; after agreement with the unit the three days a month do not limit it',
    basis: [
      national('第二十七条'),
      read('wageBargaining', '第十四条'),
      read('zjCollectiveContract', '第十四条'),
      read('zjTradeUnion', '第三十三条'),
    ],
  },
  {
    id: 'working-time',
    zh: '参加协商视为提供正常劳动，工资待遇不变',
    en: 'Bargaining counts as work at full pay',
    basis: [national('第二十七条'), read('wageBargaining', '第十四条')],
  },
  {
    id: 'replacement',
    layers: ['HZ'],
    zh: '更换代表按原产生规定办理，并书面通知对方；空缺在十五日内补上',
    en: 'A replacement is produced by the same rules and told to the other side in writing; a vacancy is filled within fifteen days',
    basis: [
      read('hzWageBargaining', '第二十二条第二款'),
      read('zjCollectiveContract', '第十三条第二款'),
      national('第三十一条'),
    ],
  },
  {
    id: 'replacement',
    layers: ['ZJ'],
    zh: '更换代表按原产生程序办理，并书面通知对方；空缺在十五日内补上',
    en: 'A replacement is produced by the same procedure and told to the other side in writing; a vacancy is filled within fifteen days',
    basis: [read('zjCollectiveContract', '第十三条第二款'), national('第三十条'), national('第三十一条')],
  },
  {
    id: 'replacement',
    zh: '工会可以更换职工方代表，没有工会的须经半数以上职工同意；空缺在十五日内补上',
    en: 'The union may replace worker representatives, without a union half of the workers must agree; a vacancy is filled within fifteen days',
    basis: [national('第三十条'), national('第三十一条')],
  },
  {
    id: 'dispute',
    zh: '因代表履行职责发生的劳动争议，可以申请劳动争议仲裁',
    en: 'A dispute about this protection may be taken to labour arbitration',
    basis: [national('第二十九条')],
  },
];

/** 任期随合同: where the text ties the mandate to the term of the contract. Elsewhere the represented side fixes it. */
export const mandateIsTerm: readonly { layer: LayerId; basis: Basis }[] = [
  { layer: 'NB', basis: read('nbWageBargaining', '第十一条') },
  { layer: 'HZ', basis: read('hzWageBargaining', '第二十二条') },
  { layer: 'ZJ', basis: read('zjCollectiveContract', '第十三条') },
];
/** 任期由被代表的一方确定. */
export const mandateFixedBySide: Basis = national('第二十二条');
