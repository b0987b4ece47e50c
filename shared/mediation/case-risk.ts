import { computeDeadline } from '../deadlines/engine.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import { activeParties } from './active-parties.ts';
import type { CaseFile } from './case-file.ts';
import { caseLimitation } from './case-limitation.ts';
import { ageWarnings } from './identity/age-warnings.ts';
import { claimedTotal } from './performance.ts';
import type { RiskFact } from './process-terms.ts';
import { type RiskFacts, type RiskReason, riskLevelOf, riskReasons } from './risk-level.ts';
import type { RiskLevel } from './terms.ts';

/** Facts the parties' own data show, beside those somebody recorded. */
function factsOfParties(file: CaseFile, today: CalendarDay): RiskFact[] {
  const facts: RiskFact[] = [];
  for (const { kind, body } of activeParties(file)) {
    if (kind === 'employer' && body.state === 'absconded') facts.push('absconded');
    if (kind !== 'worker') continue;
    const ages = body.birthDate && body.gender ? ageWarnings(body.birthDate, body.gender, today) : [];
    if (ages.some((one) => one.code === 'under-16')) facts.push('under-16');
    const vulnerable =
      ages.some((one) => one.code === 'minor-16-17') ||
      body.specialGroups.some((group) => group === 'minor' || group === 'maternity' || group === 'disabled');
    if (vulnerable) facts.push('vulnerable');
  }
  return facts;
}

/** 工伤认定期限 of the worker (工伤保险条例 17) still runs. */
function injuryFacts(file: CaseFile, today: CalendarDay): RiskFact[] {
  const { injury } = file.case.body;
  if (!injury) return [];
  const { due } = computeDeadline({ rule: 'work-injury-worker-1y', trigger: injury.on });
  return today <= due ? ['injury-clock'] : [];
}

/** What the level of a case is drawn from on a day. */
export function riskFactsOf(file: CaseFile, today: CalendarDay): RiskFacts {
  const { workersCount, commonClaim, migrantWorkers, riskFacts } = file.case.body;
  return {
    workersCount,
    commonClaim,
    migrantWorkers: migrantWorkers || activeParties(file).some((party) => party.body.migrantWorker === true),
    category: file.case.category,
    claimed: claimedTotal(file),
    facts: [...new Set([...riskFacts, ...factsOfParties(file, today), ...injuryFacts(file, today)])],
    limitationDaysLeft: caseLimitation(file, today).daysLeft,
  };
}

/** 风险等级 of a case on a day, and why. */
export function riskOf(file: CaseFile, today: CalendarDay): { level: RiskLevel; why: RiskReason[] } {
  const facts = riskFactsOf(file, today);
  return { level: riskLevelOf(facts), why: riskReasons(facts) };
}
