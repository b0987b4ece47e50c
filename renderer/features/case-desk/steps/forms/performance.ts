import { z } from 'zod';
import { addDays, zDay } from '../../../../../shared/kernel/calendar-day.ts';
import { activeParties } from '../../../../../shared/mediation/active-parties.ts';
import { termStandings } from '../../../../../shared/mediation/performance.ts';
import { breachGrounds } from '../../../../../shared/mediation/process-terms.ts';
import { codesOf } from '../../../../../shared/mediation/terms.ts';
import { partyName } from '../../names.ts';
import { yuan } from '../../yuan.ts';
import { given, linesOf, type StepContext, stepForm } from '../form/step-form.ts';

const overdue = ({ file, today }: StepContext) =>
  termStandings(file, today).filter(({ state }) => state === 'overdue');

/** What is overdue, a line each, as the reminder lists it. */
const overdueLines = (context: StepContext): string =>
  overdue(context)
    .map(({ term }) => `${term.dueOn} ${term.body.content} ${yuan(term.body.amountFen)}`.trim())
    .join('\n');

/** Who owes it, or the other side when a term names nobody. */
const obligors = (context: StepContext): string => {
  const { file } = context;
  const named = overdue(context).map(({ term }) => partyName(file, term.body.obligorId));
  const all = [...new Set(named.filter((name) => name !== ''))];
  return (all.length > 0 ? all : activeParties(file, 'respondent').map(({ body }) => body.name)).join('、');
};

/** 催告, 认定违约 and 不回访. */
export const performanceForms = {
  T31: stepForm(
    z.object({ on: zDay.nullable(), graceOn: zDay.nullable(), target: z.string(), items: z.string() }),
    {
      blank: (context) => ({
        on: context.today,
        graceOn: addDays(context.today, 7),
        target: obligors(context),
        items: overdueLines(context),
      }),
      fields: [
        { kind: 'day', name: 'on', label: 'day', required: true, max: ({ today }) => today },
        { kind: 'day', name: 'graceOn', label: 'graceOn', required: true, min: ({ today }) => today },
        { kind: 'text', name: 'target', label: 'remindWhom', required: true },
        { kind: 'lines', name: 'items', label: 'remindOf', required: true },
      ],
      run: async ({ process }, { on, graceOn, target, items }, { file }) => {
        await process.remind(file.case.id, {
          on: given(on),
          graceOn: given(graceOn),
          target: target.trim(),
          items: linesOf(items),
        });
        return { section: 'papers' };
      },
    },
  ),
  T32: stepForm(
    z.object({ on: zDay.nullable(), ground: z.enum(codesOf(breachGrounds)).nullable(), note: z.string() }),
    {
      blank: ({ today }) => ({ on: today, ground: null, note: '' }),
      fields: [
        { kind: 'choice', name: 'ground', label: 'breachGround', required: true, terms: () => breachGrounds },
        { kind: 'day', name: 'on', label: 'breachOn', required: true, max: ({ today }) => today },
        {
          kind: 'note',
          name: 'note',
          label: 'breachNote',
          required: ({ ground }) => ground === 'declared',
        },
      ],
      run: async ({ process }, { on, ground, note }, { file }) => {
        await process.recordBreach(file.case.id, { on: given(on), ground: given(ground), note: note.trim() });
        return { section: 'performance' };
      },
    },
  ),
  'follow-up-waive': stepForm(z.object({ reason: z.string() }), {
    blank: () => ({ reason: '' }),
    fields: [{ kind: 'note', name: 'reason', label: 'noFollowUpWhy', required: true }],
    run: async ({ process }, { reason }, { file }) => {
      await process.waiveFollowUp(file.case.id, reason.trim());
      return { section: 'performance' };
    },
  }),
};
