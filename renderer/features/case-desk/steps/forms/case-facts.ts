import { z } from 'zod';
import { zDay, zLocalMinute } from '../../../../../shared/kernel/calendar-day.ts';
import { given, stepForm } from '../form/step-form.ts';

const event = z.object({
  kind: z.enum(['interruption', 'suspensionStart', 'suspensionEnd']),
  on: zDay.nullable(),
  cause: z.string(),
});

/** 委派委托 and 仲裁时效 as facts of the case, and 重新调解. */
export const caseFactForms = {
  delegation: stepForm(
    z.object({
      body: z.string(),
      letterNo: z.string(),
      receivedOn: zDay.nullable(),
      confirmedOn: zDay.nullable(),
      online: z.boolean(),
    }),
    {
      blank: ({ file }) =>
        file.case.body.delegation ?? {
          body: '',
          letterNo: '',
          receivedOn: file.case.receivedOn,
          confirmedOn: null,
          online: false,
        },
      fields: [
        { kind: 'text', name: 'body', label: 'delegator', required: true },
        { kind: 'text', name: 'letterNo', label: 'letterNo' },
        { kind: 'day', name: 'receivedOn', label: 'delegationReceived', required: true },
        { kind: 'day', name: 'confirmedOn', label: 'delegationConfirmed' },
        { kind: 'tick', name: 'online', label: 'courtPlatform' },
      ],
      run: async ({ process }, { receivedOn, ...rest }, { file }) => {
        await process.recordDelegation(file.case.id, { ...rest, receivedOn: given(receivedOn) });
        return { section: 'deadlines' };
      },
    },
  ),
  'limitation-facts': stepForm(z.object({ knownOn: zDay.nullable(), events: z.array(event) }), {
    blank: ({ file }) => ({
      knownOn: file.case.body.knownOn,
      events: file.case.body.limitationEvents.map(({ kind, on, cause }) => ({ kind, on, cause })),
    }),
    fields: [
      { kind: 'day', name: 'knownOn', label: 'knownOn', max: ({ today }) => today },
      { kind: 'events', name: 'events', label: 'limitationEvents' },
    ],
    run: async ({ process }, { knownOn, events }, { file }) => {
      await process.recordFindings(file.case.id, {
        knownOn,
        // A line without its day says nothing yet.
        limitationEvents: events.flatMap(({ on, ...rest }) => (on ? [{ ...rest, on }] : [])),
      });
      return { section: 'acceptance' };
    },
  }),
  T47: stepForm(z.object({ receivedAt: zLocalMinute.nullable(), mode: z.string(), why: z.string() }), {
    blank: ({ minute }) => ({ receivedAt: minute, mode: 'written', why: '' }),
    fields: [
      { kind: 'minute', name: 'receivedAt', label: 'newReceivedAt', required: true },
      {
        kind: 'choice',
        name: 'mode',
        label: 'mode',
        terms: () => ({
          written: { zh: '书面申请', en: 'Written' },
          oral: { zh: '口头申请', en: 'Oral' },
        }),
      },
      { kind: 'note', name: 'why', label: 'reopenWhy', required: true },
    ],
    run: async ({ process }, { receivedAt, mode, why }, { file }) => {
      const id = await process.reopen(file.case.id, {
        receivedAt: given(receivedAt),
        why: why.trim(),
        oral: mode === 'oral',
      });
      return { path: `/cases/${id}?section=acceptance` };
    },
  }),
};
