import { z } from 'zod';
import { localMinute, zLocalMinute } from '../../../../../shared/kernel/calendar-day.ts';
import { given, stepForm } from '../form/step-form.ts';

/** 更正收到日期: the day every statutory clock starts from. */
export const correctionForms = {
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
