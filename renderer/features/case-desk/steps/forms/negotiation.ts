import { z } from 'zod';
import { zDay } from '../../../../../shared/kernel/calendar-day.ts';
import { given, stepForm } from '../form/step-form.ts';

/** 协商: asked for, and how it ended. */
export const negotiationForms = {
  T49: stepForm(z.object({ requestedOn: zDay.nullable(), reachedOn: zDay.nullable(), note: z.string() }), {
    blank: ({ today }) => ({ requestedOn: today, reachedOn: null, note: '' }),
    fields: [
      { kind: 'day', name: 'requestedOn', label: 'requestedOn', required: true, max: ({ today }) => today },
      { kind: 'day', name: 'reachedOn', label: 'reachedOn', required: true, max: ({ today }) => today },
      { kind: 'note', name: 'note', label: 'negotiationNote' },
    ],
    run: async ({ process }, { requestedOn, reachedOn, note }, { file }) => {
      await process.openNegotiation(file.case.id, {
        requestedOn: given(requestedOn),
        reachedOn: given(reachedOn),
        note: note.trim(),
      });
      return { section: 'deadlines' };
    },
  }),
  T50: stepForm(
    z.object({
      on: zDay.nullable(),
      result: z.string(),
      settlement: z.string(),
      witness: z.string(),
      note: z.string(),
    }),
    {
      blank: ({ today }) => ({ on: today, result: 'failed', settlement: '', witness: '', note: '' }),
      fields: [
        { kind: 'day', name: 'on', label: 'negotiationEnded', required: true, max: ({ today }) => today },
        {
          kind: 'choice',
          name: 'result',
          label: 'negotiationResult',
          terms: () => ({
            failed: { zh: '拒绝、未答复或者未能达成一致', en: 'Refused, unanswered or failed' },
            settled: { zh: '双方签署和解协议', en: 'Both signed a settlement' },
          }),
        },
        {
          kind: 'note',
          name: 'settlement',
          label: 'settlementText',
          required: true,
          show: ({ result }) => result === 'settled',
        },
        { kind: 'text', name: 'witness', label: 'witness', show: ({ result }) => result === 'settled' },
        { kind: 'note', name: 'note', label: 'remarks' },
      ],
      run: async ({ process }, { on, result, settlement, witness, note }, { file }) => {
        await process.endNegotiation(file.case.id, {
          on: given(on),
          settled: result === 'settled',
          note: note.trim(),
          settlement,
          witness,
        });
        return { section: 'history' };
      },
    },
  ),
};
