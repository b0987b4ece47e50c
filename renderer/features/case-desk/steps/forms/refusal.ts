import { z } from 'zod';
import { zDay } from '../../../../../shared/kernel/calendar-day.ts';
import { remedyOf } from '../../../../../shared/mediation/ending-body.ts';
import { type NonAcceptanceCode, nonAcceptanceCodes } from '../../../../../shared/mediation/process-terms.ts';
import { codesOf } from '../../../../../shared/mediation/terms.ts';
import { given, stepForm, type Terms } from '../form/step-form.ts';

/** 不予受理理由 but for want of consent, which is a step of its own. */
const reasons: Terms = Object.fromEntries(
  Object.entries(nonAcceptanceCodes).filter(([code]) => code !== 'NO-CONSENT' && code !== 'NO-RESPONSE'),
);

const usual = (code: NonAcceptanceCode | null) => (code ? remedyOf(code) : null);

/** 不予受理 and 对方不同意调解: the ends before acceptance. */
export const refusalForms = {
  T10: stepForm(
    z.object({
      code: z.enum(codesOf(nonAcceptanceCodes)).nullable(),
      note: z.string(),
      remedy: z.string(),
      on: zDay.nullable(),
    }),
    {
      grave: true,
      blank: ({ today }) => ({ code: null, note: '', remedy: '', on: today }),
      fields: [
        { kind: 'choice', name: 'code', label: 'refusalReason', required: true, terms: () => reasons },
        { kind: 'note', name: 'note', label: 'reason', required: true },
        {
          kind: 'note',
          name: 'remedy',
          label: 'otherWays',
          hint: ({ code }) => {
            const way = usual(code);
            return way
              ? { zh: `不填写的，文书中写：${way}`, en: `Left empty, the paper says: ${way}` }
              : null;
          },
        },
        { kind: 'day', name: 'on', label: 'day', required: true, max: ({ today }) => today },
      ],
      run: async ({ process }, { code, note, remedy, on }, { file }) => {
        await process.reject(file.case.id, { code: given(code), text: note, remedy, on: given(on) });
        return { section: 'papers' };
      },
    },
  ),
  T11: stepForm(z.object({ note: z.string() }), {
    grave: true,
    blank: () => ({ note: '' }),
    fields: [{ kind: 'note', name: 'note', label: 'reason' }],
    run: async ({ cases }, { note }, { file }) => {
      await cases.end(file.case.id, 'T11', 'not-accepted-refusal', note.trim());
      return { section: 'papers' };
    },
  }),
};
