/** A fact that starts a limit of collective bargaining, in both languages, with the field that holds its day. */
export interface Trigger {
  readonly zh: string;
  readonly en: string;
  readonly field: string;
}

/** 起算事实. Each fact starts the limits of every place, so it is worded once. */
export const on = {
  offerReceived: {
    zh: '对方收到书面协商要约',
    en: 'the other side receives the written offer',
    field: 'bargaining.offerReceivedOn',
  },
  offerSent: { zh: '发出要约（不是收到）', en: 'the offer is sent', field: 'bargaining.offerSentOn' },
  bothAgreed: {
    zh: '双方同意进行集体协商',
    en: 'both sides agree to bargain',
    field: 'bargaining.bothAgreedOn',
  },
  consentReplied: {
    zh: '受要约方答复同意协商',
    en: 'the other side answers that it agrees to bargain',
    field: 'bargaining.consentRepliedOn',
  },
  vacancy: {
    zh: '协商代表出现空缺',
    en: 'a representative’s place falls vacant',
    field: 'bargaining.vacancyOn',
  },
  repsProduced: {
    zh: '协商代表产生',
    en: 'the representatives are determined',
    field: 'bargaining.repsProducedOn',
  },
  firstMeeting: {
    zh: '首次协商会议召开',
    en: 'the first bargaining meeting',
    field: 'bargaining.firstMeetingOn',
  },
  meeting: { zh: '协商会议召开', en: 'the bargaining meeting', field: 'bargaining.meetingOn' },
  suspended: { zh: '协商中止', en: 'bargaining is suspended', field: 'bargaining.suspendedOn' },
  draftAgreed: {
    zh: '形成集体合同草案（首席代表确认）',
    en: 'the draft is agreed',
    field: 'bargaining.draftAgreedOn',
  },
  agreedAgain: {
    zh: '未获通过后重新协商达成一致',
    en: 'agreement is reached again after a failed vote',
    field: 'bargaining.agreedAgainOn',
  },
  congress: { zh: '职工代表大会召开', en: 'the staff congress meets', field: 'bargaining.congressOn' },
  lastCongress: {
    zh: '上一次职工代表大会召开',
    en: 'the previous staff congress',
    field: 'bargaining.lastCongressOn',
  },
  passedNotice: {
    zh: '企业收到职工方关于草案已获通过的书面告知',
    en: 'the enterprise is told in writing that the draft passed',
    field: 'bargaining.passedNoticeOn',
  },
  signed: {
    zh: '双方首席代表签字（以后签的一方为准）',
    en: 'both chief representatives have signed',
    field: 'bargaining.signedOn',
  },
  authorityReceived: {
    zh: '人力资源社会保障部门收到集体合同文本',
    en: 'the labour authority receives the text',
    field: 'bargaining.authorityReceivedOn',
  },
  effective: { zh: '集体合同生效', en: 'the contract takes effect', field: 'bargaining.effectiveOn' },
  termStart: { zh: '集体合同期限的第一日', en: 'the first day of the term', field: 'bargaining.termStart' },
  termEnd: { zh: '集体合同期限届满日', en: 'the last day of the term', field: 'bargaining.termEnd' },
  lastWageAgreement: {
    zh: '上一份工资协议生效',
    en: 'the previous wage agreement took effect',
    field: 'bargaining.lastWageEffectiveOn',
  },
  lastReport: {
    zh: '上一次报告履行情况（首次为合同生效）',
    en: 'the previous report, or the effective date',
    field: 'bargaining.lastReportOn',
  },
  rescinded: { zh: '集体合同解除', en: 'the contract is rescinded', field: 'bargaining.rescindedOn' },
  ended: { zh: '集体合同解除或者终止', en: 'the contract is rescinded or ends', field: 'bargaining.endedOn' },
  coordinationAccepted: {
    zh: '人力资源社会保障部门受理协调处理申请',
    en: 'the labour authority accepts the application to coordinate',
    field: 'bargaining.coordinationAcceptedOn',
  },
  periodEnded: {
    zh: '两个月的协商期限届满',
    en: 'the last day of the two months for bargaining',
    field: 'bargaining.periodEndedOn',
  },
  opinionReceived: {
    zh: '用人单位收到工会劳动法律监督意见书',
    en: 'the employer receives the union’s supervision opinion',
    field: 'supervision.opinionServedAt',
  },
  recommendationReceived: {
    zh: '人力资源社会保障部门收到工会劳动法律监督建议书',
    en: 'the authority receives the union’s recommendation',
    field: 'supervision.recommendationServedAt',
  },
  awardReceived: {
    zh: '收到关于履行集体合同争议的仲裁裁决书',
    en: 'the award on performance of the contract is received',
    field: 'bargaining.awardReceivedOn',
  },
  breachKnown: {
    zh: '知道或者应当知道对方违反集体合同',
    en: 'the breach was known or should have been known',
    field: 'bargaining.breachKnownOn',
  },
  minimumWageIssued: {
    zh: '最低工资标准正式发布',
    en: 'the new minimum wage is officially issued',
    field: 'bargaining.minimumWageIssuedOn',
  },
} as const satisfies Record<string, Trigger>;

/** 义务人. Who has to act. */
export const by = {
  otherSide: { zh: '收到要约的一方', en: 'the side that received the offer' },
  employer: { zh: '用人单位', en: 'employer' },
  bothSides: { zh: '协商双方', en: 'both sides' },
  ownSide: { zh: '出现空缺的一方', en: 'the side with the vacancy' },
  giver: { zh: '被要求提供资料的一方', en: 'the side asked for data' },
  union: { zh: '工会', en: 'union' },
  workerSide: { zh: '职工方', en: 'worker side' },
  authority: { zh: '人力资源社会保障部门', en: 'labour authority' },
  eitherSide: { zh: '任何一方', en: 'either side' },
  chiefs: { zh: '双方首席代表', en: 'both chief representatives' },
  dissatisfied: { zh: '不服裁决的一方', en: 'dissatisfied party' },
  claimant: { zh: '请求权人', en: 'claimant' },
} as const;
