import { z } from 'zod';
import { addDays, zDay } from '../../../../../shared/kernel/calendar-day.ts';
import { zFen } from '../../../../../shared/kernel/money.ts';
import { activeParties } from '../../../../../shared/mediation/active-parties.ts';
import { extensionCap, mediationDeadline } from '../../../../../shared/mediation/mediation-due.ts';
import { given, partyTerms, stepForm } from '../form/step-form.ts';
import { ExtensionLimits } from './ExtensionLimits.tsx';

const signed = z.array(z.object({ partyId: z.string(), on: zDay }));
const term = z.object({ content: z.string(), amountFen: zFen.nullable(), dueOn: zDay.nullable() });

/** 邀请协助, 延期, 签署前反悔 and 口头协议. */
export const mediationForms = {
  T17: stepForm(
    z.object({
      sessionId: z.string().nullable(),
      name: z.string(),
      unit: z.string(),
      consentedBy: z.array(z.string()),
    }),
    {
      blank: ({ file }) => ({
        sessionId: file.sessions.findLast((one) => one.state !== 'cancelled')?.id ?? null,
        name: '',
        unit: '',
        consentedBy: [],
      }),
      fields: [
        {
          kind: 'choice',
          name: 'sessionId',
          label: 'session',
          required: true,
          terms: ({ file }) =>
            Object.fromEntries(
              file.sessions
                .filter((one) => one.state !== 'cancelled')
                .map(({ id, no, startsAt }) => {
                  const at = startsAt.replace('T', ' ');
                  return [id, { zh: `第${no}次（${at}）`, en: `No. ${no} (${at})` }];
                }),
            ),
        },
        { kind: 'text', name: 'name', label: 'helperName', required: true },
        { kind: 'text', name: 'unit', label: 'helperUnit' },
        {
          kind: 'ticks',
          name: 'consentedBy',
          label: 'helperConsent',
          required: true,
          terms: ({ file }) => partyTerms(activeParties(file)),
        },
      ],
      run: async ({ process }, { sessionId, name, unit, consentedBy }, { file }) => {
        await process.inviteHelper(file.case.id, given(sessionId), {
          name: name.trim(),
          unit: unit.trim(),
          consentedBy,
        });
        return { section: 'sessions' };
      },
    },
  ),
  T18: stepForm(z.object({ newDue: zDay.nullable(), reason: z.string(), signed }), {
    about: ExtensionLimits,
    blank: () => ({ newDue: null, reason: '', signed: [] }),
    fields: [
      { kind: 'partyDays', name: 'signed', label: 'extensionSigned', required: true },
      {
        kind: 'day',
        name: 'newDue',
        label: 'newDue',
        required: true,
        min: ({ file }) => {
          const due = mediationDeadline(file)?.due;
          return due ? addDays(due, 1) : null;
        },
        max: ({ file }) => extensionCap(file),
      },
      { kind: 'note', name: 'reason', label: 'reason' },
    ],
    run: async ({ process }, { newDue, reason, signed: days }, { file }) => {
      await process.extend(file.case.id, { newDue: given(newDue), reason, signed: days });
      return { section: 'deadlines' };
    },
  }),
  T21: stepForm(z.object({ note: z.string() }), {
    grave: true,
    blank: () => ({ note: '' }),
    fields: [{ kind: 'note', name: 'note', label: 'backOutWhy', required: true }],
    run: async ({ agreements }, { note }, { file }) => {
      await agreements.backOut(file.case.id, note.trim());
      return { section: 'sessions' };
    },
  }),
  T23: stepForm(
    z.object({
      on: zDay.nullable(),
      facts: z.string(),
      terms: z.array(term),
      agreedBy: z.array(z.string()),
      performedAtOnce: z.boolean(),
      complex: z.boolean(),
    }),
    {
      blank: ({ file, today }) => ({
        on: today,
        facts: file.case.body.facts,
        terms: [{ content: '', amountFen: null, dueOn: today }],
        agreedBy: [],
        performedAtOnce: false,
        complex: false,
      }),
      fields: [
        { kind: 'day', name: 'on', label: 'agreedOn', required: true, max: ({ today }) => today },
        { kind: 'note', name: 'facts', label: 'facts', required: true },
        { kind: 'oralTerms', name: 'terms', label: 'oralTerms', required: true },
        {
          kind: 'ticks',
          name: 'agreedBy',
          label: 'noWriting',
          required: true,
          terms: ({ file }) =>
            partyTerms([...activeParties(file, 'applicant'), ...activeParties(file, 'respondent')]),
        },
        { kind: 'tick', name: 'performedAtOnce', label: 'performedAtOnce' },
        { kind: 'tick', name: 'complex', label: 'complex' },
      ],
      run: async ({ process }, { on, terms, ...oral }, { file }) => {
        const [obligor] = activeParties(file, 'respondent');
        await process.agreeOrally(file.case.id, {
          ...oral,
          on: given(on),
          terms: terms.map(({ content, amountFen, dueOn }) => ({
            dueOn: dueOn ?? given(on),
            body: {
              obligorId: obligor?.id ?? null,
              obligeeId: null,
              content: content.trim(),
              amountFen,
              category: file.case.category,
              method: 'cash',
              account: '',
            },
          })),
        });
        return { section: 'performance' };
      },
    },
  ),
};
