import { z } from 'zod';
import { localMinute, zDay, zLocalMinute } from '../../../../../shared/kernel/calendar-day.ts';
import { given, linesOf, stepForm } from '../form/step-form.ts';

/** 通知补正, 补正完成 and 更正收到日期. */
export const correctionForms = {
  T07: stepForm(z.object({ items: z.string(), dueOn: zDay.nullable(), reason: z.string() }), {
    blank: () => ({ items: '', dueOn: null, reason: '' }),
    fields: [
      { kind: 'lines', name: 'items', label: 'correctionItems', required: true },
      { kind: 'day', name: 'dueOn', label: 'correctionDue', required: true, min: ({ today }) => today },
      { kind: 'note', name: 'reason', label: 'remarks' },
    ],
    run: async ({ process }, { items, dueOn, reason }, { file }) => {
      await process.askCorrections(file.case.id, { items: linesOf(items), dueOn, reason: reason.trim() });
      return { section: 'papers' };
    },
  }),
  T07b: stepForm(z.object({ on: zDay.nullable(), note: z.string() }), {
    blank: ({ today }) => ({ on: today, note: '' }),
    fields: [
      {
        kind: 'day',
        name: 'on',
        label: 'correctionsIn',
        required: true,
        min: ({ file }) => file.case.receivedOn,
        max: ({ today }) => today,
      },
      { kind: 'note', name: 'note', label: 'correctionsFound' },
    ],
    run: async ({ process }, { on, note }, { file }) => {
      await process.correctionsReceived(file.case.id, { on: given(on), note: note.trim() });
      return { section: 'acceptance' };
    },
  }),
  'correct-received': stepForm(z.object({ receivedAt: zLocalMinute.nullable(), reason: z.string() }), {
    blank: ({ file }) => ({ receivedAt: localMinute(file.case.body.receivedAt), reason: '' }),
    fields: [
      { kind: 'minute', name: 'receivedAt', label: 'receivedAt', required: true },
      { kind: 'note', name: 'reason', label: 'whyCorrected', required: true },
    ],
    run: async ({ process }, { receivedAt, reason }, { file }) => {
      await process.correctReceived(file.case.id, given(receivedAt), reason.trim());
      return {};
    },
  }),
};
