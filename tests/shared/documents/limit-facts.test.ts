import { expect, it } from 'vitest';
import { catalogue } from '../../../shared/documents/catalogue.ts';
import { limitFacts } from '../../../shared/documents/facts/limit-facts.ts';
import { textFact } from '../../../shared/documents/facts.ts';
import { localMinute } from '../../../shared/kernel/calendar-day.ts';
import { sample } from './paper-fixtures.ts';

it('papers tell the limits of the law as the catalogue of time limits has them', () => {
  const facts = limitFacts(sample());
  expect(facts).toMatchObject({
    'deadline.mediationPeriod': '自收到调解申请之日起十五日',
    'deadline.reviewPeriod': '十五日',
    'deadline.confirmationPeriod': '三十日',
    'deadline.decisionPeriod': '三个工作日',
  });
  // What is known from memory says so on the paper.
  expect(textFact(facts, 'deadline.decisionBasis')).toContain('（凭记忆，待核对）');
});

it('the period told is that of the rule the case is under', () => {
  const period = (change: Parameters<typeof sample>[0]) =>
    limitFacts(sample(change))['deadline.mediationPeriod'];
  expect(
    period((file) => {
      file.office.kind = 'one-stop-new-form';
    }),
  ).toBe('自受理调解申请之日起十五日');
  expect(
    period(({ case: { body } }) => {
      body.applicationMode = 'delegated';
      body.delegation = {
        ...body.delegation,
        online: true,
        confirmedOn: localMinute('2026-11-18T09:00').slice(0, 10),
      } as typeof body.delegation;
    }),
  ).toBe('自确认接受法院委派之日起三十日');
});

it('no paper in use has a legal period of its own in its words', () => {
  const typed = /[一二三四五六七八九十]+(?:日|个工作日|个月)内/;
  expect(catalogue.filter((template) => typed.test(JSON.stringify(template))).map(({ id }) => id)).toEqual(
    [],
  );
});
