import { describe, expect, it } from 'vitest';
import { fill } from '../../../../shared/documents/fill.ts';
import { anyTemplateOf, familyOf, templatesOf } from '../../../../shared/documents/office-texts/family.ts';
import { startingClauses } from '../../../../shared/documents/office-texts/starting-clauses.ts';
import type { Template } from '../../../../shared/documents/template.ts';
import { applyWording } from '../../../../shared/documents/wording/apply-wording.ts';
import { knownPaths } from '../../../../shared/documents/wording/named-paths.ts';
import { wordingFaults } from '../../../../shared/documents/wording/wording-faults.ts';
import { Basis } from '../../../../shared/law/citation.ts';
import { sampleFacts } from '../../../../shared/samples/for-document.ts';

describe('常用条款', () => {
  it('have titles of their own', () => {
    const titles = startingClauses.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.each(startingClauses.map((clause) => [clause.title, clause] as const))(
    '%s fits its papers and is filled on the sample',
    (_, clause) => {
      expect(clause.documents.length).toBeGreaterThan(0);
      for (const basis of clause.bases) expect(Basis.parse(basis)).toEqual(basis);
      for (const document of clause.documents) {
        const template = anyTemplateOf(document) as Template;
        const wording = { texts: {}, clauses: [clause.text] };
        expect(
          wordingFaults(template, wording, { known: knownPaths(templatesOf(familyOf(template))) }),
        ).toEqual([]);
        const printed = JSON.stringify(fill(applyWording(template, wording), sampleFacts(document)));
        const last = clause.text.split(/\{[^}]*\}/).at(-1) ?? '';
        expect(printed).toContain(last.slice(0, 12));
      }
    },
  );

  it('a citation from memory carries its mark', () => {
    for (const { bases } of startingClauses)
      for (const { confidence, note } of bases) if (confidence === 'recalled') expect(note).toMatch(/凭记忆/);
  });
});
