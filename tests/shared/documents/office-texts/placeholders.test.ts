import { describe, expect, it } from 'vitest';
import { documentsByStage } from '../../../../shared/documents/office-texts/documents-by-stage.ts';
import { allTemplates, anyTemplateOf } from '../../../../shared/documents/office-texts/family.ts';
import {
  asShown,
  asStored,
  fieldsAt,
  placeholdersOf,
} from '../../../../shared/documents/office-texts/placeholders.ts';
import type { Template } from '../../../../shared/documents/template.ts';
import { freeTexts } from '../../../../shared/documents/wording/places.ts';

const notice = anyTemplateOf('acceptance-notice') as Template;

describe('可插入的内容', () => {
  it('every fact a paper prints has a Chinese name; a new one is named in office-texts/names', () => {
    const unnamed = allTemplates.flatMap((template) =>
      placeholdersOf(template).filter(({ zh }) => /[{}~?|]/.test(zh) || !/\p{Script=Han}/u.test(zh)),
    );
    expect([...new Set(unnamed.map(({ path }) => path))]).toEqual([]);
  });

  it.each(allTemplates.map((template) => [template.id, template] as const))(
    '%s: every name stands once, and every text is the same after it was shown and stored',
    (_, template) => {
      const names = placeholdersOf(template).map(({ zh }) => zh);
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
      for (const at of freeTexts(template)) {
        const list = [...fieldsAt(template, at), ...placeholdersOf(template)];
        expect(asStored(asShown(at.text, list), list)).toBe(at.text);
      }
    },
  );

  it('offers the facts of the paper first, the rest of what a case can tell after them, not what others rest on', () => {
    const list = placeholdersOf(notice);
    expect(list.slice(0, 3).every(({ own }) => own)).toBe(true);
    const due = list.find(({ path }) => path === 'deadline.mediationDue');
    expect(due).toMatchObject({ zh: '调解期限届满日', own: true });
    expect(list.find(({ path }) => path === 'termination.note')).toMatchObject({ own: false });
    const round = anyTemplateOf('offer-reply') as Template;
    expect(
      placeholdersOf(round)
        .filter(({ path }) => path.startsWith('basis.'))
        .map(({ path }) => path),
    ).toEqual(['basis.offer-reply']);
  });

  it('a name nobody knows stays as typed', () => {
    expect(asStored('期限至{调解期限届满日?8}，见{没有的内容}', placeholdersOf(notice))).toBe(
      '期限至{deadline.mediationDue?8}，见{没有的内容}',
    );
  });

  it('every paper of both catalogues stands in one stage', () => {
    const listed = documentsByStage().flatMap(({ documents }) => documents.map(({ id }) => id));
    expect([...listed].sort()).toEqual(allTemplates.map(({ id }) => id).sort());
  });
});
