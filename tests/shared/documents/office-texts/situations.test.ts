import { describe, expect, it } from 'vitest';
import { allTemplates, anyTemplateOf } from '../../../../shared/documents/office-texts/family.ts';
import { situationsAt } from '../../../../shared/documents/office-texts/situations.ts';
import type { Template } from '../../../../shared/documents/template.ts';
import { freeTexts } from '../../../../shared/documents/wording/places.ts';

describe('情形 of a text', () => {
  it('tells two like paragraphs apart: one is for both sides agreeing, one for all else', () => {
    const notice = anyTemplateOf('acceptance-notice') as Template;
    const [agreed, otherwise] = freeTexts(notice).filter(({ text }) => text.includes('向本组织申请调解'));
    expect(agreed?.text).toContain('双方均同意调解');
    expect(situationsAt(notice, agreed?.place ?? '')).toEqual([{ zh: '双方均同意调解', holds: true }]);
    expect(situationsAt(notice, otherwise?.place ?? '')).toEqual([{ zh: '双方均同意调解', holds: false }]);
  });

  it('a text that always stands has none, one deep in the paper has all that hold it', () => {
    const agreement = anyTemplateOf('mediation-agreement') as Template;
    const texts = freeTexts(agreement);
    const always = texts.find(({ text }) => text.includes('经调解，双方在平等自愿'));
    expect(situationsAt(agreement, always?.place ?? '')).toEqual([]);
    const account = texts.find(({ text }) => text.includes('{account'));
    expect(situationsAt(agreement, account?.place ?? '')).toEqual([{ zh: '写明收款账户', holds: true }]);
  });

  it('every situation of every paper is told in Chinese', () => {
    const unnamed = allTemplates.flatMap((template) =>
      freeTexts(template).flatMap(({ place }) =>
        situationsAt(template, place).flatMap(({ zh }) =>
          /[a-z]\.[a-z]/i.test(zh) ? [`${template.id}: ${zh}`] : [],
        ),
      ),
    );
    expect([...new Set(unnamed)]).toEqual([]);
  });
});
