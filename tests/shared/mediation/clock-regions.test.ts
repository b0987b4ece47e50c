import { expect, test } from 'vitest';
import { deadlineRules } from '../../../shared/deadlines/rules.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { clockRegions, clocksByRegion, regionOfClock } from '../../../shared/mediation/clock-regions.ts';
import type { CaseClock } from '../../../shared/mediation/clock-state.ts';
import { routeCautions, waysAfterAgreement } from '../../../shared/mediation/ways-after-agreement.ts';

const file = { routes: [{ id: 'r1' }, { id: 'r2' }], matters: [{ id: 'm1' }] } as unknown as CaseFile;
const clock = (
  id: string,
  due: string,
  state: CaseClock['state'] = 'running',
  subjectId: string | null = null,
) => ({ id, due, state, subjectId }) as CaseClock;

test('a limit stands with the route or matter it is about, else by its rule', () => {
  expect(regionOfClock(clock('enforcement-application-2y', '2028-01-01', 'running', 'r1'), file)).toBe(
    'routes',
  );
  expect(
    regionOfClock(clock('union-supervision-employer-reply-15wd', '2026-12-01', 'running', 'm1'), file),
  ).toBe('matters');
  expect(regionOfClock(clock('judicial-confirmation-30d', '2026-12-21'), file)).toBe('agreement');
  expect(regionOfClock(clock('arbitration-limitation-1y', '2027-01-01'), file)).toBe('limitation');
  expect(regionOfClock(clock('work-injury-worker-1y', '2027-01-01'), file)).toBe('work');
  expect(regionOfClock(clock('mediation-15d-from-receipt', '2026-12-01'), file)).toBe('mediation');
});

test('regions in their order, running limits by day before those that are over', () => {
  const groups = clocksByRegion(
    [
      clock('arbitration-limitation-1y', '2027-01-01'),
      clock('application-decision-3wd', '2026-11-19', 'met'),
      clock('mediation-15d-from-receipt', '2026-12-01'),
      clock('labour-inspection-60wd', '2027-02-01', 'running', 'r1'),
      clock('labour-inspection-60wd', '2027-01-15', 'running', 'r2'),
    ],
    file,
  );
  expect(groups.map((group) => group.region)).toEqual(['mediation', 'routes', 'limitation']);
  expect(groups[0]?.clocks.map((one) => one.id)).toEqual([
    'mediation-15d-from-receipt',
    'application-decision-3wd',
  ]);
  expect(groups[1]?.clocks.map((one) => one.subjectId)).toEqual(['r2', 'r1']);
  expect(clockRegions.length).toBe(6);
});

test('each way after an agreement names its source and a limit that exists', () => {
  const ids = new Set(deadlineRules.map((rule) => rule.id));
  expect(waysAfterAgreement.map((way) => way.kind)).toEqual([
    'arbitration-review',
    'judicial-confirmation',
    'payment-order',
    'arbitration',
    'suit',
  ]);
  for (const way of waysAfterAgreement) {
    expect(way.basis.length).toBeGreaterThan(0);
    if (way.window !== null) expect(ids.has(way.window), way.window).toBe(true);
  }
  expect(Object.values(routeCautions).every((one) => one.basis.length > 0)).toBe(true);
});
