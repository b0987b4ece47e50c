import { read } from '../../law/sources.ts';
import { probationWage } from '../../owed/law/contract.ts';
import { lawOf } from '../../owed/law/statute.ts';
import { overtimeRates } from '../../owed/law/working-time.ts';
import { type ClauseTopic, figure } from './topic.ts';

const rates = lawOf(overtimeRates).value;
const probation = lawOf(probationWage).value;
const contents = [read('wageBargaining', '第七条'), read('zjCollectiveContract', '第十九条')];
/** 浙江: level, way of adjustment and yearly total are settled every year. */
const yearly = [{ where: 'ZJ' as const, basis: read('zjCollectiveContract', '第十九条') }];
const agreed = { variables: [], fallback: false, basis: contents } as const;

/**
 * 工资专项集体合同 topics (工资集体协商试行办法 7; 浙江条例 19). None stands in a paper by itself: pay is what the parties
 * agree on.
 */
export const wageTopics: readonly ClauseTopic[] = [
  {
    ...agreed,
    topic: 'wageSystem',
    title: '工资分配制度和形式',
    en: 'Wage system',
    text: '用人单位实行岗位绩效工资制，工资由基本工资、岗位工资、绩效工资和津贴补贴组成。工资分配制度由双方协商确定，变更时经同样的程序。',
  },
  {
    ...agreed,
    topic: 'averageWage',
    title: '年度平均工资水平',
    en: 'Average wage',
    text: '上年度职工平均工资为每月{base}，本年度目标为每月{target}。',
    variables: [
      figure('base', '上年度平均工资', 'Average of last year', 'fen'),
      figure('target', '本年度目标', 'Target of this year', 'fen'),
    ],
    duties: yearly,
    instead: ['postTable'],
  },
  {
    ...agreed,
    topic: 'minWageInUnit',
    title: '本单位最低工资标准',
    en: 'Lowest wage here',
    text: '职工提供正常劳动的，本单位最低工资为每月{monthly}，不含加班工资、中班夜班和特殊工作环境津贴、法定福利待遇。',
    variables: [figure('monthly', '本单位最低工资', 'Lowest monthly wage', 'fen')],
  },
  {
    ...agreed,
    topic: 'annualPayroll',
    title: '年度工资总收入',
    en: 'Payroll of the year',
    text: '本年度工资总额预算为{total}，按照岗位和人数分解，执行情况向职工代表大会报告。',
    variables: [figure('total', '年度工资总额', 'Payroll of the year', 'fen')],
    duties: yearly,
  },
  {
    ...agreed,
    topic: 'growthRate',
    title: '工资调整幅度',
    en: 'Wage adjustment',
    text: '全体职工平均工资比上年度增长{all}[，其中一线职工平均增长{frontline}]，自本合同期限起始之日起执行，已经发放的月份予以补差。',
    variables: [
      figure('all', '全员平均增长', 'Growth of all', 'rate'),
      figure('frontline', '一线职工增长', 'Growth of frontline workers', 'rate'),
    ],
  },
  {
    ...agreed,
    topic: 'adjustmentMethod',
    title: '工资调整办法',
    en: 'How wages are adjusted',
    text: '双方每年根据工资指导线、居民消费价格指数、本单位劳动生产率和经济效益，协商确定下一年度的工资水平。合同期内上述情况发生重大变化的，任何一方可以提出调整的要求。',
    duties: yearly,
  },
  {
    ...agreed,
    topic: 'postTable',
    title: '各岗位年度平均工资',
    en: 'Wages by post',
    text: '各岗位年度平均工资和调整幅度见附表，附表是本合同的组成部分。',
  },
  {
    ...agreed,
    topic: 'pieceRates',
    title: '劳动定额和计件单价',
    en: 'Quotas and piece rates',
    text: '实行计件工资的，劳动定额和计件单价由双方协商确定，定额应当使同岗位{attainment}以上的职工在法定工作时间内能够完成。产品、工艺、设备改变的，及时重新测定。',
    variables: [figure('attainment', '能够完成定额的职工', 'Who reach the quota', 'rate')],
  },
  {
    ...agreed,
    topic: 'bonusAllowance',
    title: '奖金、津贴和补贴',
    en: 'Bonuses and allowances',
    text: '[中班津贴每班{midShift}。][夜班津贴每班{nightShift}。]高温等特殊工作环境津贴按照规定发放。奖金的分配办法经职工代表大会审议后执行。',
    variables: [
      figure('midShift', '中班津贴每班', 'Evening shift', 'fen'),
      figure('nightShift', '夜班津贴每班', 'Night shift', 'fen'),
    ],
  },
  {
    ...agreed,
    topic: 'overtimeRules',
    title: '加班加点工资',
    en: 'Overtime pay',
    text: '加班工资以职工本人正常工作时间工资为基数。工作日延长工作时间的，支付{workday}的工资；休息日工作又不能安排补休的，支付{restDay}的工资；法定休假日工作的，支付{holiday}的工资。实行计件工资的，按照计件单价的同样倍数支付。',
    variables: [
      figure('workday', '工作日', 'Workday', 'rate', rates.workday * 100),
      figure('restDay', '休息日', 'Rest day', 'rate', rates.rest * 100),
      figure('holiday', '法定休假日', 'Statutory holiday', 'rate', rates.statutory * 100),
    ],
  },
  {
    ...agreed,
    topic: 'specialPeriods',
    title: '试用期和特殊情况工资',
    en: 'Probation and special periods',
    text: '试用期工资不低于本单位相同岗位最低档工资的{probation}，并且不低于当地最低工资标准。病假、事假、婚丧假、产假和停工期间的工资，按照国家和省的规定支付。',
    variables: [figure('probation', '试用期工资', 'Pay on probation', 'rate', probation.percent * 100)],
  },
  {
    ...agreed,
    topic: 'payment',
    title: '工资支付办法',
    en: 'Payment',
    text: '用人单位在每月{payday}前以货币形式足额支付上月工资，遇休息日、法定休假日的，提前到最近的工作日支付，并提供工资清单。',
    variables: [figure('payday', '每月发薪日', 'Payday', 'date')],
  },
  {
    ...agreed,
    topic: 'referenceFactors',
    title: '协商参考因素',
    en: 'What was considered',
    text: '双方协商时参考了本地区最低工资标准、工资指导线、人力资源市场工资价位、居民消费价格指数，以及本单位劳动生产率、经济效益、上年度职工工资总额和平均工资。',
    basis: [read('wageBargaining', '第八条')],
  },
  {
    ...agreed,
    topic: 'skillWage',
    title: '能级工资',
    en: 'Skill-level wages',
    text: '职工取得职业资格、职业技能等级的，按照附表的能级工资标准执行。能级工资自取得证书的次月起执行，实行后原有工资不降低。',
    basis: [read('zjTradeUnion', '第十三条第六项')],
  },
];
