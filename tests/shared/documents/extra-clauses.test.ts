import { expect, it } from 'vitest';
import { templateOf } from '../../../shared/documents/catalogue.ts';
import { factsOf } from '../../../shared/documents/facts-of.ts';
import { fill } from '../../../shared/documents/fill.ts';
import { namedFacts } from '../../../shared/documents/named-facts.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { sampleCase } from '../../../shared/samples/appliance-parts.ts';

/** The agreement of the sample with these further clauses, as its blocks are drawn on screen, in PDF and in Word. */
function agreementWith(extraClauses: string[]): string {
  const template = templateOf('mediation-agreement');
  if (!template) throw new Error('no template');
  const file = {
    ...sampleCase,
    agreements: sampleCase.agreements.map((one) => ({ ...one, body: { ...one.body, extraClauses } })),
  };
  const kept = namedFacts(template, factsOf(file, { today: day('2026-11-21') }));
  const lines = fill(template, kept).map((block) =>
    block.kind === 'paragraph' || block.kind === 'heading'
      ? block.text.map((span) => ('text' in span ? span.text : '')).join('')
      : '',
  );
  return lines.join('\n');
}

it('further clauses of the agreement are printed in their order with numbers', () => {
  const text = agreementWith(['双方对协议内容保密', '公司十日内出具离职证明。']);
  expect(text).toContain('（1）双方对协议内容保密。\n（2）公司十日内出具离职证明。');
  expect(text.indexOf('双方对协议内容保密')).toBeGreaterThan(text.indexOf('五、其他事项'));
  expect(text.indexOf('六、效力与救济')).toBeGreaterThan(text.indexOf('公司十日内出具离职证明。'));
});

it('an agreement without any has no trace of them', () => {
  const without = agreementWith([]).split('\n').length;
  expect(agreementWith(['保密']).split('\n').length).toBe(without + 1);
});
