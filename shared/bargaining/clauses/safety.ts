import { read } from '../../law/sources.ts';
import type { ClauseTopic } from './topic.ts';

const plain = {
  variables: [],
  fallback: true,
  basis: [read('zjCollectiveContract', '第二十一条')],
} as const;

/** 劳动安全卫生专项集体合同 topics (浙江条例 21; 安全生产法 54–55). */
export const safetyTopics: readonly ClauseTopic[] = [
  {
    ...plain,
    topic: 'responsibility',
    title: '劳动安全卫生责任制',
    en: 'Responsibility',
    text: '用人单位主要负责人对本单位的劳动安全卫生工作全面负责，分管负责人、车间和班组按照职责落实责任，责任书每年签订、考核一次，考核结果向职工公开。',
  },
  {
    ...plain,
    topic: 'technicalMeasures',
    title: '劳动安全条件和技术措施',
    en: 'Conditions and technical measures',
    text: '用人单位提供符合国家标准或者行业标准的劳动安全卫生条件。新建、改建、扩建项目的安全设施和职业病防护设施与主体工程同时设计、同时施工、同时投入使用；设备按期检测、维护，隐患没有排除前不投入使用。',
  },
  {
    ...plain,
    topic: 'procedures',
    title: '安全操作规程',
    en: 'Operating rules',
    text: '用人单位为每个岗位制定安全操作规程，张贴在作业现场。制定、修改规程听取职工和工会的意见；职工上岗前熟悉规程，并在工作中遵守。',
  },
  {
    ...plain,
    topic: 'ppe',
    title: '劳动防护用品',
    en: 'Protective equipment',
    text: '用人单位按照岗位、品名和更换周期列出劳动防护用品发放标准表，免费发放合格的用品，指导职工正确使用；不以货币或者其他物品代替。',
  },
  {
    ...plain,
    topic: 'healthChecks',
    title: '健康检查',
    en: 'Health checks',
    text: '用人单位定期安排职工进行健康检查。对从事接触职业病危害作业的职工，组织上岗前、在岗期间和离岗时的职业健康检查，书面告知结果，检查费用由用人单位承担，检查时间视为提供正常劳动。',
  },
  {
    ...plain,
    topic: 'hazards',
    title: '职业病危害因素和防护',
    en: 'Occupational hazards',
    text: '用人单位在劳动合同中如实告知岗位的职业病危害因素、后果、防护措施和待遇，在作业场所设置警示标识，定期检测危害因素并公布结果；超过职业接触限值的，立即治理。',
  },
  {
    ...plain,
    topic: 'training',
    title: '安全卫生培训',
    en: 'Safety training',
    text: '用人单位制定年度劳动安全卫生培训计划，新进、转岗和复岗的职工经培训考核合格后上岗，特种作业人员持证上岗。培训在工作时间内进行，所需费用由用人单位承担。',
  },
  {
    ...plain,
    topic: 'budget',
    title: '安全生产和职业病防治经费',
    en: 'Funds',
    text: '用人单位按照规定提取和使用安全生产费用，安排职业病防治所需经费，专款专用，每年向职工代表大会报告使用情况。',
  },
  {
    ...plain,
    topic: 'rightToRefuse',
    title: '紧急撤离和拒绝权',
    en: 'Right to leave and refuse',
    text: '职工有权拒绝违章指挥和强令冒险作业；发现直接危及人身安全的紧急情况，有权停止作业或者在采取可能的应急措施后撤离。用人单位不因此降低其工资、福利等待遇或者解除劳动合同。',
  },
  {
    ...plain,
    topic: 'inspection',
    title: '联合检查和整改',
    en: 'Joint inspections',
    text: '双方每季度组织一次劳动安全卫生联合检查，发现隐患书面提出，明确责任人和整改期限，期满复查；工会对危及职工安全的情形有权建议组织撤离现场。',
  },
];
