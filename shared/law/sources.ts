import type { Basis } from './citation.ts';

/** Titles of the texts cited, under short names. The version is part of the title where it matters. */
export const laws = {
  /** 劳动争议调解仲裁法, in force 2008-05-01. */
  mediationArbitration: '劳动争议调解仲裁法',
  labour: '劳动法',
  labourContract: '劳动合同法',
  labourContractRegulation: '劳动合同法实施条例',
  peoplesMediation: '人民调解法',
  civilProcedure: '民事诉讼法(2023修正)',
  civilProcedureInterpretation: '最高人民法院关于适用《民事诉讼法》的解释(2022修正)',
  civilCode: '民法典·总则编',
  labourInterpretation1: '最高人民法院关于审理劳动争议案件适用法律问题的解释（一）',
  confirmationRules: '最高人民法院关于人民调解协议司法确认程序的若干规定(2011)',
  onlineMediation: '人民法院在线调解规则(2021)',
  /** R17 企业劳动争议协商调解规定. */
  enterpriseMediation: '企业劳动争议协商调解规定(人社部令第17号)',
  mediationProcedure: '劳动人事争议调解工作程序',
  /** R33 劳动人事争议仲裁办案规则. */
  arbitrationRules: '劳动人事争议仲裁办案规则(人社部令第33号)',
  newForm: '人社部等六部门《关于加强新就业形态劳动纠纷一站式调解工作的通知》(人社厅发〔2024〕4号)',
  overtimeCase: '最高法、人社部典型案例: 加班费的仲裁时效应当如何认定',
  /** 诉讼费用交纳办法, 国务院令第481号. */
  courtFees: '诉讼费用交纳办法',
  personalInformation: '个人信息保护法',
  socialInsurance: '社会保险法',
  unionSupervisionMeasures: '工会劳动法律监督办法(总工办发〔2021〕9号)',
  legalAid: '法律援助法',
  petition: '信访工作条例(2022)',
  labourInspection: '劳动保障监察条例',
  workInjury: '工伤保险条例',
  workInjuryCases: '最高人民法院关于审理工伤保险行政案件若干问题的规定(2014)',
  migrantWages: '保障农民工工资支付条例',
  zjMediationArbitration: '浙江省劳动人事争议调解仲裁条例(2020修正)',
  zjLegalAid: '浙江省法律援助条例(2016)',
  zjUnionSupervision: '浙江省工会劳动法律监督条例(2016)',
  zjLabourInspection: '浙江省劳动保障监察条例(2020修正)',
  zjWorkInjury: '浙江省工伤保险条例(2020修正)',
  nbPeoplesMediation: '宁波市人民调解条例(2015)',
  /** 司法部 2002 年第 75 号令. */
  peoplesMediationWork: '人民调解工作若干规定(司法部2002)',
  peoplesMediationForms: '司法部人民调解文书格式(2010年印发)',
  huzhouTownshipStandard: 'DB3305/T 212-2021 乡镇(街道)劳动人事争议调解工作规范(湖州)',
  /** 22号令, in force 2004-05-01. */
  collectiveContract: '集体合同规定(劳动和社会保障部令第22号)',
  /** 9号令, in force 2000-11-08. */
  wageBargaining: '工资集体协商试行办法(劳动和社会保障部令第9号)',
  tradeUnion: '工会法(2021修正)',
  instructorOpinion: '全国总工会关于建立集体协商指导员队伍的意见(2008)',
  enterpriseDemocracy: '企业民主管理规定(总工发〔2012〕12号)',
  wagePayment: '工资支付暂行规定(1994)',
  minimumWage: '最低工资规定(劳社部令第21号)',
  workingHours: '国务院关于职工工作时间的规定',
  womenProtection: '女职工劳动保护特别规定',
  womenRights: '妇女权益保障法(2022修订)',
  occupationalDisease: '职业病防治法(2018修正)',
  workSafety: '安全生产法(2021修正)',
  zjCollectiveContract: '浙江省集体合同条例(2010修订)',
  zjDemocracy: '浙江省企业民主管理条例(2010)',
  zjTradeUnion: '浙江省实施《中华人民共和国工会法》办法(2023修正)',
  zjFamilyPlanning: '浙江省人口与计划生育条例(2021修正)',
  nbWageBargaining: '宁波市企业工资集体协商条例(2014)',
  hzWageBargaining: '杭州市企业工资集体协商条例(2014)',
  jsBargaining: '江苏省集体协商条例(2023)',
  jsTradeUnion: '江苏省实施《中华人民共和国工会法》办法(2025修正)',
  jsUnionSupervision: '江苏省工会劳动法律监督条例(2020修正)',
  jsWagePayment: '江苏省工资支付条例(2026)',
  shCollectiveContract: '上海市集体合同条例',
  shStaffCongress: '上海市职工代表大会条例(2017修正)',
  bjCollectiveContract: '北京市集体合同条例(2005)',
  sdWageBargaining: '山东省企业工资集体协商条例(2016)',
  haWageBargaining: '河南省企业工资集体协商条例(2013)',
  cqCollectiveContract: '重庆市集体合同条例(2016修订)',
  holidays: '全国年节及纪念日放假办法',
  holidayNotice: '国务院办公厅关于部分节假日安排的通知',
  retirementDecision: '关于实施渐进式延迟法定退休年龄的决定',
  retirementInterim: '国务院关于工人退休、退职的暂行办法(国发〔1978〕104号)',
} as const;

export type LawKey = keyof typeof laws;

/** A citation read in the full text. */
export const read = (law: LawKey, article: string, note?: string): Basis => ({
  law: laws[law],
  article,
  confidence: 'read',
  via: 'full-text',
  ...(note === undefined ? {} : { note }),
});

/** A citation read in a public page that quotes the text. */
export const quoted = (law: LawKey, article: string, note?: string): Basis => ({
  ...read(law, article, note),
  via: 'secondary-quotation',
});

/** A citation from memory. */
export const recalled = (law: LawKey, article: string, note?: string): Basis => ({
  law: laws[law],
  article,
  confidence: 'recalled',
  ...(note === undefined ? {} : { note }),
});

/** 办案惯例: the habit of mediators, not law. */
export const mediationHabit: Basis = { law: '调解工作惯例', article: '—', confidence: 'practice' };
