import type { DeadlineRule, Duration } from '../../deadlines/rule.ts';

/** A period of a profile; `limit` names the rule of the 期限目录 that computes it, where there is one. */
export interface Period {
  readonly duration: Duration;
  readonly limit: DeadlineRule['id'] | null;
}

/** 超过半数 or 半数以上, always against all delegates or all workers, never those present. */
export type Majority = 'half' | 'more-than-half';

export type WorkerMethod = 'union-appointed' | 'congress-elected' | 'worker-recommended';

/** 有关期限的长短: what a length outside the bounds is worth. `null`: no rule on that side. */
export interface TermRule {
  readonly shortest: { readonly years: number; readonly severity: 'error' | 'warning' } | null;
  readonly longest: { readonly years: number; readonly severity: 'error' | 'warning' } | null;
}

/** 地区规则. What each point of the procedure is at a place. `null`: the text sets nothing. */
export interface ProfileValues {
  /** 要约答复期限. */
  readonly replyPeriod: Period;
  /** 可否拒绝协商. */
  readonly refusal: 'with-reason' | 'never';
  /** What the written reply must settle. */
  readonly replySettles: readonly ('time' | 'place' | 'content' | 'own-representatives')[];
  /** 每方代表人数下限. */
  readonly repMin: number;
  /** 规模以上企业每方代表人数下限. */
  readonly repMinAboveScale: number;
  readonly repMax: number | null;
  /** 对等, or 用人单位方不多于职工方. */
  readonly parity: 'equal' | 'employer-not-more';
  /** 外聘代表: `third` at most a third of the own side, `none` only advisers. */
  readonly outsiders: 'third' | 'none';
  /** 建会企业职工方代表的产生; several where one code does not say it all. */
  readonly workerMethodWithUnion: readonly WorkerMethod[];
  readonly workerMethodNoUnion: readonly WorkerMethod[];
  /** 职工方首席代表: may anyone but the union's principal be it? */
  readonly workerChiefDelegate: 'with-letter' | 'warn-even-with-letter';
  /** 用人单位方首席代表. */
  readonly employerChief: 'legal-or-delegate' | 'legal-or-principal' | 'legal-or-delegated-principal';
  /** 不得担任协商代表的人员; one that only another place excludes draws a warning. */
  readonly excludedRoles: readonly ExcludedRole[];
  /** 女职工、残疾职工、被派遣劳动者、一线职工代表. */
  readonly composition: readonly CompositionRule[];
  /** 代表公布; `posted` without a number of days. */
  readonly repPublication: Period | 'posted' | 'before-bargaining' | null;
  /** 会前资料. `window`: within these days before, `before`: at least these days before. */
  readonly materials: {
    readonly kind: 'window' | 'before';
    readonly period: Period;
    readonly onRequest: boolean;
  } | null;
  /** 首次会议主持. */
  readonly firstChair: 'offering-side' | 'alternating' | 'both';
  readonly minutesSignedBy: 'chiefs' | 'all';
  /** 协商完成期限 and the fact it runs from. */
  readonly negotiationLimit: {
    readonly period: Period;
    readonly from: 'first-meeting' | 'offer-sent' | 'offer-received' | 'consent';
  } | null;
  /** 中止上限. */
  readonly suspensionCap: {
    readonly period: Period;
    readonly cumulative: boolean;
    readonly severity: 'error' | 'warning';
  } | null;
  /** 中止须经谁同意. */
  readonly suspensionConsent: 'both' | 'worker-side' | 'worker-chief' | 'unsaid' | 'force-majeure-only';
  readonly draftToCongress: Period | null;
  readonly revote: Period | null;
  /** 三分之二以上出席; `warning` where the text sets no quorum. */
  readonly attendance: 'error' | 'warning';
  readonly approval: Majority;
  /** 无记名投票: by the body that votes. */
  readonly secretBallot: {
    readonly congress: 'error' | 'warning';
    readonly otherBodies: 'error' | 'warning';
  } | null;
  /** 职代会通过与正式签字的先后. */
  readonly signature: 'after-adoption' | 'before-adoption';
  readonly filingPeriod: Period;
  /** 9号令第二十一条: a shorter period for wage agreements, used as a reminder. */
  readonly filingReminder: Period | null;
  readonly filer: 'employer' | 'either';
  readonly filingCopies: number;
  readonly objectionWindow: Period;
  readonly publication: Period | 'promptly';
  readonly renewalWindow: Period;
  readonly term: TermRule;
  /** 工资专项集体合同的一般期限. */
  readonly usualWageTermYears: number;
  /** 与最低工资比较: 不得低于 or 应当高于. */
  readonly wageFloor: 'at-least' | 'above';
  readonly coordination: {
    readonly period: Period;
    readonly extensionDays: number;
    readonly writtenReasons: boolean;
  };
  readonly rescissionFiling: Period | null;
  readonly annualReport: 'both-chiefs' | 'employer' | 'either-side' | null;
  readonly supervisionReply: Period | null;
  /** 劳动定额: share of workers who must be able to meet it, in percent. */
  readonly quotaPercent: { readonly percent: number; readonly of: 'all' | 'same-post' } | null;
  /** 行业性、区域性合同的约束力. */
  readonly bindingMode: 'erga-omnes' | 'signatories-only';
}
export type ProfileKey = keyof ProfileValues;

/** 企业负责人、出资人、人力资源部门负责人、其近亲属 for the worker side; 工会工作人员 for the employer side. */
export type ExcludedRole = 'enterprise-principal' | 'investor' | 'hr-head' | 'relative' | 'union-staff';

/** 应有代表的人群. */
export type Group = 'women' | 'disabled' | 'dispatched' | 'frontline';

/**
 * One group that must be among the worker side. `numerous`: the text names no number, a person judges ·
 * `share`: from this share of staff on · `committee`: where there is a women's committee · `always`.
 * `least`: `one`, `some` or a share of the worker side in percent of it.
 */
export interface CompositionRule {
  readonly group: Group;
  readonly when:
    | { readonly kind: 'numerous' | 'committee' | 'always' }
    | { readonly kind: 'share'; readonly percent: number; readonly over: boolean };
  readonly least: { readonly kind: 'one' | 'proportionate' } | { readonly kind: 'third' };
}
