import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../shared/documents/catalogue.ts';
import { missingFacts } from '../../../shared/documents/missing-facts.ts';
import { CaseFile } from '../../../shared/mediation/case-file.ts';
import { sampleFacts, sampleForDocument } from '../../../shared/samples/for-document.ts';

describe.each(catalogue.map((template) => [template.id, template] as const))(
  'the sample of %s',
  (id, template) => {
    it('lacks no fact the document needs', () => {
      expect(missingFacts(template, sampleFacts(id)).map((fact) => fact.path)).toEqual([]);
    });

    it('is a case file that can be read in', () => {
      const { file } = sampleForDocument(id);
      expect(CaseFile.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
    });
  },
);
