import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { fen } from '../../../shared/kernel/money.ts';
import { riskOf } from '../../../shared/mediation/case-risk.ts';
import { type RiskFact, riskFacts } from '../../../shared/mediation/process-terms.ts';
import { riskHandling, threeGradeOf } from '../../../shared/mediation/risk-handling.ts';
import { type RiskFacts, riskLevelOf, riskReasons } from '../../../shared/mediation/risk-level.ts';
import { withCase, withLists } from './records.ts';
import { smallCase } from './small-case.ts';

const plain: RiskFacts = {
  workersCount: 1,
  commonClaim: false,
  migrantWorkers: false,
  category: 'contract-termination',
  claimed: fen(0),
};
const level = (given: Partial<RiskFacts>) => riskLevelOf({ ...plain, ...given });

describe('风险等级', () => {
  it.each([
    ['nothing', {}, 'blue'],
    ['two workers', { workersCount: 2 }, 'blue'],
    ['three workers', { workersCount: 3 }, 'yellow'],
    ['ten workers without a common claim', { workersCount: 10 }, 'yellow'],
    ['ten workers with one', { workersCount: 10, commonClaim: true }, 'orange'],
    ['29 workers with one', { workersCount: 29, commonClaim: true }, 'orange'],
    ['30 workers', { workersCount: 30 }, 'red'],
    ['just under ¥100,000', { claimed: fen(9_999_999) }, 'blue'],
    ['¥100,000', { claimed: fen(10_000_000) }, 'yellow'],
    ['¥500,000', { claimed: fen(50_000_000) }, 'orange'],
    ['wages of migrant workers', { migrantWorkers: true, category: 'wage-arrears' }, 'orange'],
    ['another claim of migrant workers', { migrantWorkers: true }, 'blue'],
    ['31 days of limitation left', { limitationDaysLeft: 31 }, 'blue'],
    ['30 days left', { limitationDaysLeft: 30 }, 'yellow'],
    ['7 days left', { limitationDaysLeft: 7 }, 'orange'],
    ['the limitation is over: nothing to hurry for', { limitationDaysLeft: -1 }, 'blue'],
  ] as const)('%s', (_, given, expected) => {
    expect(level(given)).toBe(expected);
  });

  it('each recorded fact has its level, and the gravest reason comes first', () => {
    const red: RiskFact[] = ['danger', 'blocking', 'stoppage', 'absconded', 'death', 'under-16', 'media'];
    for (const fact of Object.keys(riskFacts) as RiskFact[]) {
      const expected = red.includes(fact) ? 'red' : fact === 'repeat-petition' ? 'orange' : 'yellow';
      expect(level({ facts: [fact] }), fact).toBe(expected);
    }
    const reasons = riskReasons({ ...plain, workersCount: 3, claimed: fen(50_000_000), facts: ['stoppage'] });
    expect(reasons.map((one) => one.level)).toEqual(['red', 'orange', 'yellow']);
    expect(reasons[1]?.zh).toBe('涉案金额50万元');
  });

  it('the parties’ own data count: an absconded employer, a worker under 16, a limitation about to end', () => {
    const today = day('2026-11-20');
    const file = smallCase({ case: { category: 'contract-termination' } });
    expect(riskOf(file, today).level).toBe('blue');
    const party = (role: string, body: object) =>
      withLists(file, {
        parties: file.parties.map((one) =>
          one.role === role ? { ...one, body: { ...one.body, ...body } } : one,
        ),
      });
    expect(riskOf(party('respondent', { state: 'absconded' }), today).level).toBe('red');
    expect(riskOf(party('applicant', { birthDate: '2011-01-01', gender: 'male' }), today).level).toBe('red');
    expect(riskOf(party('applicant', { birthDate: '2009-01-01', gender: 'male' }), today).level).toBe(
      'yellow',
    );
    expect(riskOf(party('applicant', { specialGroups: ['maternity'] }), today).level).toBe('yellow');
    expect(
      riskOf(withCase(file, {}, { injury: { on: day('2026-01-10'), appraisalReceivedOn: null } }), today)
        .level,
    ).toBe('yellow');
    // Known a year ago and never claimed before: the application itself interrupts, so nothing is near.
    expect(riskOf(withCase(file, {}, { knownOn: day('2025-11-25') }), today).level).toBe('blue');
    expect(riskOf(withCase(file, {}, { knownOn: day('2025-11-25') }), day('2027-11-01')).level).toBe(
      'yellow',
    );
  });

  it('every level says what is to be done; grades follow the office where it set its own', () => {
    expect(riskHandling.orange.firstSessionWithinWorkingDays).toBe(3);
    expect(riskHandling.red.alert).toBe('major');
    expect(threeGradeOf('yellow')).toBe('ordinary');
    expect(threeGradeOf('yellow', { yellow: 'simple' })).toBe('simple');
    expect(threeGradeOf('red', { red: 'nonsense' })).toBe('major');
  });
});
