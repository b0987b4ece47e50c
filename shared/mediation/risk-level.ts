import type { Fen } from '../kernel/money.ts';
import { fen } from '../kernel/money.ts';
import type { CategoryId } from './categories.ts';
import { categories } from './categories.ts';
import type { RiskLevel } from './terms.ts';

/** 风险分级的默认界线: practice of committees, not law; from which number or sum a level applies. */
export const riskRules = {
  basis: { law: '调解工作惯例', article: '—', confidence: 'practice' },
  red: { workers: 30 },
  orange: { workers: 10, sum: fen(50_000_000) },
  yellow: { workers: 3, sum: fen(10_000_000) },
} as const;

export type RiskFacts = {
  workersCount: number;
  commonClaim: boolean;
  migrantWorkers: boolean;
  category: CategoryId;
  claimed: Fen;
};

/** 风险等级 by the default rules. Evaluated again at every change of its facts. */
export function riskLevelOf(facts: RiskFacts): RiskLevel {
  const { workersCount, commonClaim, migrantWorkers, category, claimed } = facts;
  if (workersCount >= riskRules.red.workers) return 'red';
  const group = workersCount >= riskRules.orange.workers && commonClaim;
  const migrantWages = migrantWorkers && categories[category].wageLimitation;
  if (group || migrantWages || claimed >= riskRules.orange.sum) return 'orange';
  if (workersCount >= riskRules.yellow.workers || claimed >= riskRules.yellow.sum) return 'yellow';
  return 'blue';
}
