import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../../shared/documents/docx/parts-of.ts';
import { officeFacts } from '../../../../shared/documents/facts/office-facts.ts';
import { fill } from '../../../../shared/documents/fill.ts';
import { sheetOf } from '../../../../shared/documents/layout/sheet.ts';
import { namedFacts } from '../../../../shared/documents/named-facts.ts';
import { anyTemplateOf } from '../../../../shared/documents/office-texts/family.ts';
import { layoutDocument } from '../../../../shared/documents/render.ts';
import type { Template } from '../../../../shared/documents/template.ts';
import { sampleCase } from '../../../../shared/samples/appliance-parts.ts';
import { sampleFacts } from '../../../../shared/samples/for-document.ts';
import { bundledFonts } from '../paper-fixtures.ts';

const notice = anyTemplateOf('acceptance-notice') as Template;
type Body = Partial<typeof sampleCase.office.body>;

/** The notice of the sample, from an office with these settings. */
const factsWith = (body: Body) => ({
  ...sampleFacts(notice.id),
  ...officeFacts({ body: { ...sampleCase.office.body, ...body } }),
});
const sealOf = (body: Body, template = notice) =>
  fill(template, factsWith(body)).find((block) => block.kind === 'seal');
const leadOf = (body: Body) => {
  const [title] = fill(notice, factsWith(body));
  return title?.kind === 'title' ? title.lead : undefined;
};

describe('本单位的信头和印章位置', () => {
  it('without settings papers print the name, the seal at the right and the note of the paper', () => {
    expect(leadOf({})).toEqual([{ text: sampleCase.office.body.name }]);
    expect(sealOf({})).toMatchObject({ note: '（加盖调解组织印章）' });
    expect(sealOf({})).not.toHaveProperty('at');
  });

  it('the letterhead stands above the title; name and day below stay the name of the seal', () => {
    expect(leadOf({ letterhead: '海湾区总工会\u3000海湾街道调解中心' })).toEqual([
      { text: '海湾区总工会\u3000海湾街道调解中心' },
    ]);
    expect(sealOf({ letterhead: '海湾区总工会' })).toMatchObject({
      lines: [sampleCase.office.body.name, expect.any(String)],
    });
  });

  it('place and mark of the seal follow the settings, not on a paper somebody else seals', () => {
    expect(sealOf({ sealAt: 'center', sealMark: 'mark' })).toMatchObject({ at: 'center', note: '〔盖章〕' });
    expect(sealOf({ sealMark: 'none' })).not.toHaveProperty('note');
    const foreign = anyTemplateOf('legal-representative-certificate') as Template;
    expect(sealOf({ sealAt: 'left', sealMark: 'none' }, foreign)).toMatchObject({ note: '（加盖单位公章）' });
    expect(sealOf({ sealAt: 'left' }, foreign)).not.toHaveProperty('at');
  });

  it('a paper keeps them with its facts, so that it reprints the same after they change', () => {
    const kept = namedFacts(
      notice,
      factsWith({ letterhead: '海湾区总工会', sealAt: 'left', sealMark: 'mark' }),
    );
    expect(kept).toMatchObject({
      'org.letterhead': '海湾区总工会',
      'org.sealAt': 'left',
      'org.sealMark': 'mark',
    });
  });

  it('moves name and day on the sheet', () => {
    const day = factsWith({})['document.date'];
    const xOf = (sealAt: 'left' | 'center' | 'right') => {
      const { pages } = layoutDocument(notice, factsWith({ sealAt, sealMark: 'none' }), bundledFonts());
      const texts = pages.flatMap(({ ops }) => ops.filter((op) => op.kind === 'text'));
      return texts.findLast((op) => op.text === day)?.x ?? Number.NaN;
    };
    expect(xOf('left')).toBeLessThan(xOf('center'));
    expect(xOf('center')).toBeLessThan(xOf('right'));
  });

  it('stands alike in Word', () => {
    const room = (sealAt: 'left' | 'center' | 'right') => {
      const parts = partsOf(fill(notice, factsWith({ sealAt })), sheetOf('record'));
      const name = parts.find((part) => part.kind === 'paragraph' && part.style === 'seal');
      if (name?.kind !== 'paragraph') throw new Error('no seal');
      return { left: name.left ?? 0, right: name.right ?? 0 };
    };
    expect(room('left').left).toBeLessThan(room('left').right);
    expect(room('center').left).toBeCloseTo(room('center').right);
    expect(room('right').left).toBeGreaterThan(room('right').right);
  });
});
