import type { TableKind } from '../terms.ts';
import { skillFamilies, skillKinds } from '../terms.ts';
import type { Column } from './column.ts';

const posts: readonly Column[] = [
  { name: 'post', kind: 'text', zh: '岗位', en: 'Post', heading: /岗位|职位|post/i, required: true },
  { name: 'headcount', kind: 'whole', zh: '人数', en: 'People', heading: /人数|people|headcount/i },
  { name: 'baseFen', kind: 'yuan', zh: '基期工资', en: 'Base wage', heading: /基期|上年|现行|base/i },
  { name: 'targetFen', kind: 'yuan', zh: '目标工资', en: 'Target wage', heading: /目标|调整后|target/i },
  { name: 'frontline', kind: 'check', zh: '一线', en: 'Front line', heading: /一线|front/i },
].map((one) => ({ ...one, main: true, required: one.name !== 'frontline' }) as Column);

const prices: readonly Column[] = [
  { name: 'code', kind: 'text', zh: '编码', en: 'Code', heading: /编码|代码|编号|code/i, main: true },
  {
    name: 'jobType',
    kind: 'text',
    zh: '工种',
    en: 'Trade',
    heading: /工种(?!编|代)|岗位|trade|job/i,
    main: true,
  },
  { name: 'process', kind: 'text', zh: '工序', en: 'Process', heading: /工序|process/i, main: true },
  {
    name: 'spec',
    kind: 'text',
    zh: '规格',
    en: 'Specification',
    heading: /规格|产品|难度|spec/i,
    main: true,
  },
  { name: 'unit', kind: 'text', zh: '单位', en: 'Unit', heading: /单位|^unit$/i, main: true },
  {
    name: 'standardCentiMinutes',
    kind: 'minutes',
    zh: '标准工时（分钟）',
    en: 'Standard minutes',
    heading: /工时|minutes/i,
    main: true,
  },
  {
    name: 'quotaPer8h',
    kind: 'whole',
    zh: '8小时定额',
    en: 'Quota of 8 hours',
    heading: /定额(?!的)|quota/i,
    main: true,
  },
  {
    name: 'price',
    kind: 'price',
    zh: '单价（元）',
    en: 'Price (yuan)',
    heading: /单价|工价|price/i,
    required: true,
    main: true,
  },
  {
    name: 'previousPrice',
    kind: 'price',
    zh: '上期单价（元）',
    en: 'Former price (yuan)',
    heading: /上期|原单价|上年|former|previous/i,
    main: true,
  },
  {
    name: 'guaranteedDailyFen',
    kind: 'yuan',
    zh: '保底日工资（元）',
    en: 'Guaranteed a day (yuan)',
    heading: /保底|guaranteed/i,
    main: true,
  },
  {
    name: 'environment',
    kind: 'whole',
    zh: '工作环境评分',
    en: 'Environment score',
    heading: /环境|environment/i,
  },
  { name: 'intensity', kind: 'whole', zh: '劳动强度评分', en: 'Intensity score', heading: /强度|intensity/i },
  { name: 'skill', kind: 'whole', zh: '技术要求评分', en: 'Skill score', heading: /技术|skill/i },
  {
    name: 'attainment',
    kind: 'percent',
    zh: '能完成定额的比例',
    en: 'Share who reach the quota',
    heading: /完成定额|达标|share|reach/i,
  },
  {
    name: 'sampleEnterprises',
    kind: 'whole',
    zh: '测算企业数',
    en: 'Enterprises measured',
    heading: /测算企业|enterprises/i,
  },
  { name: 'sampleTimings', kind: 'whole', zh: '测时次数', en: 'Timings', heading: /测时|timings/i },
  {
    name: 'overtime.workday',
    kind: 'price',
    zh: '工作日加班单价',
    en: 'Overtime price, working day',
    heading: /工作日加班|延时|overtime.*working/i,
  },
  {
    name: 'overtime.restDay',
    kind: 'price',
    zh: '休息日加班单价',
    en: 'Overtime price, rest day',
    heading: /休息日|rest day/i,
  },
  {
    name: 'overtime.holiday',
    kind: 'price',
    zh: '法定休假日加班单价',
    en: 'Overtime price, holiday',
    heading: /休假日|节日|holiday/i,
  },
  { name: 'from', kind: 'day', zh: '有效期自', en: 'Valid from', heading: /有效期自|生效|起始|valid from/i },
  { name: 'to', kind: 'day', zh: '有效期至', en: 'Valid until', heading: /有效期至|失效|截止|valid until/i },
];

const skills: readonly Column[] = [
  {
    name: 'level',
    kind: 'text',
    zh: '级别代号',
    en: 'Level code',
    heading: /级别代号|代号|编码|level code/i,
  },
  {
    name: 'label',
    kind: 'text',
    zh: '技能等级',
    en: 'Skill level',
    heading: /等级|级别(?!代)|level(?! code)/i,
    required: true,
  },
  {
    name: 'kind',
    kind: 'choice',
    zh: '发放方式',
    en: 'Way of pay',
    heading: /发放|方式|way/i,
    terms: skillKinds,
  },
  {
    name: 'family',
    kind: 'choice',
    zh: '类别',
    en: 'Family',
    heading: /类别|类型|family/i,
    terms: skillFamilies,
  },
  {
    name: 'amountFen',
    kind: 'yuan',
    zh: '标准（元）',
    en: 'Amount (yuan)',
    heading: /标准|金额|津贴|amount/i,
    required: true,
  },
  { name: 'headcount', kind: 'whole', zh: '人数', en: 'People', heading: /人数|people/i },
].map((one) => ({ ...one, main: true }) as Column);

/** 附表的栏目, in the order they stand in grid, paper and spreadsheet. */
export const tableColumns: Readonly<Record<TableKind, readonly Column[]>> = { posts, prices, skills };

/** The most rows of one table. */
export const tableRowLimit = 500;
