import type { Basis } from '../../law/citation.ts';
import { read, recalled } from '../../law/sources.ts';
import type { BargainingStep } from '../stages.ts';
import type { RuleId } from './rule.ts';

/** 规则目录. One machine-checkable rule with all texts it rests on, whatever the place. */
export interface RuleEntry {
  readonly zh: string;
  readonly en: string;
  /** What is tested and what it is worth, by place. */
  readonly testZh: string;
  readonly testEn: string;
  readonly step: BargainingStep;
  readonly basis: readonly Basis[];
}

const national = (article: string) => read('collectiveContract', article);
const zj = (article: string) => read('zjCollectiveContract', article);
const nb = (article: string) => read('nbWageBargaining', article);
const hz = (article: string) => read('hzWageBargaining', article);
const sd = (article: string) => read('sdWageBargaining', article);
const ha = (article: string) => read('haWageBargaining', article);
const cq = (article: string) => read('cqCollectiveContract', article);
const sh = (article: string) => read('shCollectiveContract', article);
const bj = (article: string) => read('bjCollectiveContract', article);

/** Every rule by its id. */
export const ruleCatalogue: Readonly<Record<RuleId, RuleEntry>> = {
  'REP-01': {
    zh: '每方代表人数下限',
    en: 'Fewest representatives',
    testZh: '每方不少于3人；浙江、宁波、杭州规模以上企业不少于5人。不足为错误',
    testEn: 'At least 3 a side; 5 above scale in Zhejiang, Ningbo, Hangzhou. Error',
    step: 'representatives',
    basis: [national('第十九条'), zj('第十条第一款'), nb('第八条'), hz('第十六条')],
  },
  'REP-02': {
    zh: '双方人数',
    en: 'Numbers of the two sides',
    testZh:
      '全国、北京、山东、河南须对等；浙江、宁波、杭州、上海、重庆用人单位方不得多于职工方，职工方较多为提示',
    testEn: 'Equal by the national rule; elsewhere the employer may not have more, more workers is a warning',
    step: 'representatives',
    basis: [
      national('第十九条第二款'),
      zj('第十条第一款'),
      read('zjDemocracy', '第二十八条'),
      hz('第十六条'),
    ],
  },
  'REP-03': {
    zh: '每方代表人数上限',
    en: 'Most representatives',
    testZh: '宁波10人、杭州9人、重庆15人。超过为错误',
    testEn: 'Ningbo 10, Hangzhou 9, Chongqing 15. Error',
    step: 'representatives',
    basis: [nb('第八条'), hz('第十六条'), cq('第八条')],
  },
  'REP-04': {
    zh: '外聘代表人数',
    en: 'Outsiders',
    testZh: '每方外聘不超过本方三分之一（取整数）；山东外聘人员只能作顾问。超过为错误',
    testEn: 'At most a third of a side, rounded down; none in Shandong. Error',
    step: 'representatives',
    basis: [national('第二十三条'), zj('第十条第四款'), sd('第十二条')],
  },
  'REP-05': {
    zh: '首席代表不得外聘',
    en: 'The chief is no outsider',
    testZh: '首席代表为外聘人员的为错误',
    testEn: 'An outsider as chief is an error',
    step: 'representatives',
    basis: [national('第二十三条第二款')],
  },
  'REP-06': {
    zh: '代表不得相互兼任',
    en: 'Nobody on both sides',
    testZh: '有人同时担任双方代表的为错误',
    testEn: 'A person on both sides is an error',
    step: 'representatives',
    basis: [national('第二十四条'), zj('第十条第五款')],
  },
  'REP-07': {
    zh: '不得担任代表的人员',
    en: 'Excluded posts',
    testZh: '宁波、山东、河南、重庆列明的人员为错误，其他地方为提示',
    testEn: 'Posts named in Ningbo, Shandong, Henan, Chongqing: error there, warning elsewhere',
    step: 'representatives',
    basis: [nb('第八条第二款'), sd('第十条'), ha('第十四条'), cq('第九条')],
  },
  'REP-08': {
    zh: '职工方首席代表',
    en: 'Chief of the workers',
    testZh: '建会的由工会负责人担任；全国可以书面委托，浙江、宁波、杭州委托他人为提示；没有委托书为错误',
    testEn:
      'The union’s principal; nationally another with a letter, in Zhejiang a warning; without a letter an error',
    step: 'representatives',
    basis: [national('第二十条'), zj('第十条第二款'), nb('第九条'), hz('第十八条第一款')],
  },
  'REP-09': {
    zh: '代表产生方式',
    en: 'How representatives are produced',
    testZh: '与地方规定的产生方式不符为错误',
    testEn: 'Another way than the place’s is an error',
    step: 'representatives',
    basis: [national('第二十条'), zj('第十条第二款'), zj('第十二条'), nb('第二十八条'), hz('第三十二条')],
  },
  'REP-10': {
    zh: '女职工、残疾职工、被派遣劳动者、一线职工代表',
    en: 'Women, disabled, dispatched and frontline workers',
    testZh: '人数较多或者达到规定比例而没有相应代表的为提示',
    testEn: 'Numerous but not represented: warning',
    step: 'representatives',
    basis: [
      zj('第十条第二款'),
      nb('第八条第三款'),
      hz('第十八条'),
      sd('第七条第二款'),
      ha('第八条'),
      cq('第十条'),
    ],
  },
  'REP-11': {
    zh: '用人单位方首席代表',
    en: 'Chief of the employer',
    testZh:
      '法定代表人，或者书面委托的管理人员；浙江、宁波为法定代表人或者主要负责人，委托他人为提示；杭州限于书面委托的其他负责人',
    testEn: 'The legal representative or a delegate in writing; stricter in Zhejiang, Ningbo, Hangzhou',
    step: 'representatives',
    basis: [national('第二十一条'), zj('第十条第三款'), nb('第九条'), hz('第十八条第二款')],
  },
  'ADO-01': {
    zh: '审议出席人数',
    en: 'Attendance',
    testZh: '全体的三分之二以上出席；行业性、区域性和上海、山东、河南没有规定，为提示',
    testEn: 'Two thirds of all; a warning where the text sets none',
    step: 'adoption',
    basis: [national('第三十六条第二款'), zj('第二十四条第二款')],
  },
  'ADO-02': {
    zh: '通过票数',
    en: 'Votes to pass',
    testZh: '按全体计算，不按出席人数。浙江、宁波、杭州企业和山东须过半数；其余半数以上，恰为半数为提示',
    testEn:
      'Of all, not of those present. More than half in Zhejiang enterprises and Shandong; elsewhere half is a warning',
    step: 'adoption',
    basis: [
      national('第三十六条第二款'),
      zj('第二十四条第二款'),
      zj('第二十九条'),
      nb('第三十条'),
      hz('第二十八条'),
      hz('第三十三条'),
      sd('第二十七条'),
      sd('第三十五条'),
      sh('第二十二条'),
      bj('第三十八条'),
      cq('第二十六条'),
      recalled('enterpriseDemocracy', '第二十条', '要求过半数，原文未读'),
    ],
  },
  'ADO-03': {
    zh: '票数相符',
    en: 'Ballots reconcile',
    testZh: '同意、反对、弃权之和等于有效票，不多于出席人数；收回不多于发出。不符为错误',
    testEn: 'For, against and abstentions make up the valid ballots, none more than present. Error',
    step: 'adoption',
    basis: [],
  },
  'ADO-04': {
    zh: '无记名投票',
    en: 'Secret ballot',
    testZh: '浙江（含宁波、杭州）职工代表大会应当无记名投票，否则为错误；职工大会和行业、区域职代会为提示',
    testEn: 'In Zhejiang the staff congress votes in secret: error; other bodies: warning',
    step: 'adoption',
    basis: [read('zjDemocracy', '第十五条第三款')],
  },
  'ADO-05': {
    zh: '先审议后签字',
    en: 'Adoption before signature',
    testZh: '正式签字早于审议通过的为错误；上海先签字后审议，不适用',
    testEn: 'Signed before adopted is an error, but in Shanghai',
    step: 'signature',
    basis: [national('第三十六条'), national('第三十七条')],
  },
  'TERM-01': {
    zh: '集体合同期限',
    en: 'Length of the term',
    testZh:
      '一至三年。浙江为错误（不足一年的工资合同为提示），全国、上海为提示，河南工资合同为错误，山东工资合同超过三年为错误，北京不是三年为提示',
    testEn: 'One to three years; error or warning by place',
    step: 'signature',
    basis: [
      national('第三十八条第一款'),
      zj('第三十条'),
      sd('第十七条第三款'),
      ha('第三十一条'),
      bj('第三十六条'),
      sh('第二十五条'),
    ],
  },
  'TERM-02': {
    zh: '工资合同一般一年',
    en: 'Wage contracts run a year',
    testZh: '工资专项集体合同不是一年的为提示',
    testEn: 'A wage contract of another length is a warning',
    step: 'signature',
    basis: [zj('第三十条第二款'), hz('第二十三条'), read('wageBargaining', '第二十四条')],
  },
  'TERM-03': {
    zh: '届满日为对应日',
    en: 'End on the corresponding day',
    testZh: '届满日正好是对应日的为提示：首日计入时应当早一日',
    testEn: 'An end on the corresponding day itself is a warning',
    step: 'signature',
    basis: [read('civilCode', '第二百零一条'), read('civilCode', '第二百零二条')],
  },
  'TERM-04': {
    zh: '续签要求过早',
    en: 'Renewal too early',
    testZh: '续签要求在窗口开始前提出的为提示',
    testEn: 'Renewal asked for before the window opens is a warning',
    step: 'offer',
    basis: [national('第三十八条第二款'), read('wageBargaining', '第二十四条'), zj('第三十条第三款')],
  },
  'FILE-01': {
    zh: '报送',
    en: 'Filing',
    testZh: '由用人单位方在期限内报送，份数足够。份数不足为错误，逾期、由工会报送为提示',
    testEn: 'By the employer, in time, enough copies. Too few copies: error; late: warning',
    step: 'filing',
    basis: [national('第四十二条'), read('wageBargaining', '第二十一条'), zj('第三十四条')],
  },
  'EFF-01': {
    zh: '生效日出自审查结果',
    en: 'In force by the review',
    testZh: '生效日不是审查结果得出的为错误：签字、报送都不使合同生效',
    testEn: 'A day in force from elsewhere is an error',
    step: 'filing',
    basis: [
      read('labourContract', '第五十四条第一款'),
      national('第四十七条'),
      read('wageBargaining', '第二十二条'),
    ],
  },
  'HIER-01': {
    zh: '不低于行业、区域标准',
    en: 'Not below industry or region',
    testZh: '企业标准低于生效的行业性、区域性标准的为错误；两者都适用的取高',
    testEn: 'An enterprise standard below the industry or regional one is an error',
    step: 'negotiation',
    basis: [read('labourContract', '第五十五条'), nb('第三十二条'), hz('第三十五条'), sd('第三十七条')],
  },
  'WAGE-01': {
    zh: '不低于最低工资',
    en: 'Minimum-wage floor',
    testZh: '全国不得低于，浙江、宁波、杭州应当高于当地最低工资，否则为错误；没有录入标准的不作判断',
    testEn: 'At least the local minimum, above it in Zhejiang; without the figure not evaluated',
    step: 'negotiation',
    basis: [
      read('labourContract', '第五十五条'),
      zj('第五条第三款'),
      hz('第十一条'),
      read('jsWagePayment', '第十二条'),
    ],
  },
  'WOM-01': {
    zh: '女职工权益内容',
    en: 'Women’s content',
    testZh: '综合集体合同没有女职工权益保护内容、附件或者专项集体合同的为错误',
    testEn: 'A comprehensive contract without women’s content is an error',
    step: 'negotiation',
    basis: [read('womenRights', '第四十四条第二款')],
  },
};
