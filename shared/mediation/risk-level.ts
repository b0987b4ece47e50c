import type { Fen } from '../kernel/money.ts';
import { fen } from '../kernel/money.ts';
import { mediationHabit } from '../law/sources.ts';
import type { CategoryId } from './categories.ts';
import { categories } from './categories.ts';
import { type RiskFact, riskFacts } from './process-terms.ts';
import type { RiskLevel, Words } from './terms.ts';

/** 风险分级的默认界线: practice of committees, not law; from which number or sum a level applies. */
export const riskRules = {
  basis: mediationHabit,
  red: { workers: 30 },
  orange: { workers: 10, sum: fen(50_000_000), limitationDays: 7 },
  yellow: { workers: 3, sum: fen(10_000_000), limitationDays: 30 },
} as const;

/** The level each recorded fact alone gives. */
const levelOfFact: Record<RiskFact, RiskLevel> = {
  danger: 'red',
  blocking: 'red',
  stoppage: 'red',
  absconded: 'red',
  death: 'red',
  'under-16': 'red',
  media: 'red',
  'repeat-petition': 'orange',
  'injury-clock': 'yellow',
  vulnerable: 'yellow',
};

export type RiskFacts = {
  workersCount: number;
  commonClaim: boolean;
  migrantWorkers: boolean;
  category: CategoryId;
  claimed: Fen;
  /** 风险情形 on record. */
  facts?: readonly RiskFact[];
  /** Calendar days to the end of the limitation; null: none, or not known. Negative: past. */
  limitationDaysLeft?: number | null;
};

/** A reason for a level, in words. */
export type RiskReason = Words & { level: RiskLevel };

const order: readonly RiskLevel[] = ['blue', 'yellow', 'orange', 'red'];
const higher = (a: RiskLevel, b: RiskLevel): boolean => order.indexOf(a) > order.indexOf(b);

/** Every reason that lifts the case above 蓝, the gravest first. Evaluated again at every change of its facts. */
export function riskReasons(facts: RiskFacts): RiskReason[] {
  const { workersCount, commonClaim, migrantWorkers, category, claimed } = facts;
  const { red, orange, yellow } = riskRules;
  const reasons: RiskReason[] = [];
  const add = (level: RiskLevel, zh: string, en: string) => reasons.push({ level, zh, en });
  for (const fact of facts.facts ?? []) add(levelOfFact[fact], riskFacts[fact].zh, riskFacts[fact].en);
  const many = `涉及${workersCount}名劳动者`;
  if (workersCount >= red.workers) add('red', many, `${workersCount} workers`);
  else if (workersCount >= orange.workers && commonClaim) {
    add('orange', `${many}，有共同请求`, `${workersCount} workers with a common claim`);
  } else if (workersCount >= yellow.workers) add('yellow', many, `${workersCount} workers`);
  if (migrantWorkers && categories[category].wageLimitation) {
    add('orange', '拖欠农民工工资', 'Unpaid wages of migrant workers');
  }
  const sum = (claimed / 1_000_000).toFixed(claimed % 1_000_000 === 0 ? 0 : 1);
  if (claimed >= orange.sum) add('orange', `涉案金额${sum}万元`, `¥${claimed / 100} at stake`);
  else if (claimed >= yellow.sum) add('yellow', `涉案金额${sum}万元`, `¥${claimed / 100} at stake`);
  const left = facts.limitationDaysLeft ?? null;
  if (left !== null && left >= 0 && left <= yellow.limitationDays) {
    const level = left <= orange.limitationDays ? 'orange' : 'yellow';
    add(level, `仲裁时效${left}日内届满`, `The limitation ends within ${left} days`);
  }
  return reasons.sort((a, b) => order.indexOf(b.level) - order.indexOf(a.level));
}

/** 风险等级 by the default rules: the gravest of its reasons. */
export const riskLevelOf = (facts: RiskFacts): RiskLevel =>
  riskReasons(facts).reduce<RiskLevel>((top, one) => (higher(one.level, top) ? one.level : top), 'blue');
