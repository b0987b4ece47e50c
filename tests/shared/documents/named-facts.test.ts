import { describe, expect, it } from 'vitest';
import { catalogue, templateOf } from '../../../shared/documents/catalogue.ts';
import { factsOf } from '../../../shared/documents/facts-of.ts';
import { fill } from '../../../shared/documents/fill.ts';
import { missingFacts } from '../../../shared/documents/missing-facts.ts';
import { namedFacts } from '../../../shared/documents/named-facts.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { sampleCase } from '../../../shared/samples/appliance-parts.ts';

const all = factsOf(sampleCase, { today: day('2026-11-21') });

describe('the facts a paper keeps', () => {
  it.each(catalogue.map((template) => [template.id, template] as const))(
    '%s prints and asks the same from its own facts as from all',
    (_, template) => {
      const own = namedFacts(template, all);
      expect(fill(template, own)).toEqual(fill(template, all));
      expect(missingFacts(template, own)).toEqual(missingFacts(template, all));
    },
  );

  it('a summary keeps no identity number', () => {
    const summary = templateOf('case-summary');
    if (!summary) throw new Error('no summary');
    expect(JSON.stringify(namedFacts(summary, all))).not.toContain('330099');
  });
});
