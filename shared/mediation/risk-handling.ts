import type { Basis } from '../law/citation.ts';
import { mediationHabit } from '../law/sources.ts';
import type { RiskLevel, Words } from './terms.ts';

const practice = mediationHabit;

/** 默认处置 by level: what is to be done and how soon. Practice, not law; the chair may order otherwise. */
export type RiskHandling = Words & {
  /** Working days until mediation must have begun; 0: the same day. */
  startWithinWorkingDays: number | null;
  /** Working days until the first session; null: no number. */
  firstSessionWithinWorkingDays: number | null;
  /** 应急: the alert the level calls for. */
  alert: 'urgent' | 'major' | null;
  /** Hours between two reports while it lasts; null: none. */
  reportEveryHours: number | null;
  basis: readonly Basis[];
};

export const riskHandling: Record<RiskLevel, RiskHandling> = {
  red: {
    zh: '一小时内报告，主任牵头办理，同时报告上级工会、人社部门，必要时报告公安机关；每24小时续报',
    en: 'Report within the hour; the chair leads; tell the superior union, the labour authority and, if need be, the police; again every 24 hours',
    startWithinWorkingDays: 0,
    firstSessionWithinWorkingDays: null,
    alert: 'major',
    reportEveryHours: 24,
    basis: [practice],
  },
  orange: {
    zh: '当天启动，三个工作日内召开第一次调解会议',
    en: 'Begin the same day; first session within three working days',
    startWithinWorkingDays: 0,
    firstSessionWithinWorkingDays: 3,
    alert: 'urgent',
    reportEveryHours: null,
    basis: [practice],
  },
  yellow: {
    zh: '两个工作日内启动',
    en: 'Begin within two working days',
    startWithinWorkingDays: 2,
    firstSessionWithinWorkingDays: null,
    alert: null,
    reportEveryHours: null,
    basis: [practice],
  },
  blue: {
    zh: '按一般程序办理',
    en: 'Ordinary handling',
    startWithinWorkingDays: null,
    firstSessionWithinWorkingDays: null,
    alert: null,
    reportEveryHours: null,
    basis: [practice],
  },
};

/** 三级分类: how places that grade cases 简易、一般、重大 call the four levels. */
export const threeGrades = {
  simple: { zh: '简易', en: 'Simple' },
  ordinary: { zh: '一般', en: 'Ordinary' },
  major: { zh: '重大', en: 'Major' },
} as const satisfies Record<string, Words>;
export type ThreeGrade = keyof typeof threeGrades;

/** The usual mapping; an office may set its own. */
export const usualGrades: Record<RiskLevel, ThreeGrade> = {
  blue: 'simple',
  yellow: 'ordinary',
  orange: 'ordinary',
  red: 'major',
};

/** The grade of a level in an office; a word the office wrote that is no grade falls back to the usual one. */
export function threeGradeOf(
  level: RiskLevel,
  own: Readonly<Record<string, string>> | null = null,
): ThreeGrade {
  const set = own?.[level];
  return set !== undefined && set in threeGrades ? (set as ThreeGrade) : usualGrades[level];
}
