import { z } from 'zod';
import { zDay } from '../../../../../shared/kernel/calendar-day.ts';
import { activeParties } from '../../../../../shared/mediation/active-parties.ts';
import { type TerminationCode, terminationCodes } from '../../../../../shared/mediation/process-terms.ts';
import { given, partyTerms, type StepContext, stepForm, type Terms } from '../form/step-form.ts';

const whole = 'all';

/** Who withdraws: all applicants, or one of several. */
const withdrawers = ({ file }: StepContext): Terms => ({
  [whole]: { zh: '全体申请人', en: 'All applicants' },
  ...partyTerms(activeParties(file, 'applicant')),
});

const several = ({ file }: StepContext) => activeParties(file, 'applicant').length > 1;

const pick = (...codes: TerminationCode[]): Terms =>
  Object.fromEntries(codes.map((code) => [code, terminationCodes[code]]));

const unwilling = pick('refusal', 'refused-to-sign');

/** 调解不成 by its causes; two of them are told from 其他 and 因故 by how the case is closed. */
const causes: Terms = {
  ...pick('divergence', 'unreachable', 'impossible', 'sham', 'crime'),
  deceased: { zh: '当事人死亡且无人承继', en: 'A party died and nobody goes on' },
  transferred: { zh: '转由其他调解组织调解', en: 'Another mediation organisation takes over' },
  ...pick('other'),
};

/** 撤回, 自行和解 and 终止调解. */
export const endingForms = {
  T24: stepForm(z.object({ on: zDay.nullable(), text: z.string(), witness: z.string() }), {
    grave: true,
    blank: ({ today }) => ({ on: today, text: '', witness: '' }),
    fields: [
      { kind: 'day', name: 'on', label: 'settledOn', required: true, max: ({ today }) => today },
      { kind: 'note', name: 'text', label: 'settlementText', required: true },
      { kind: 'text', name: 'witness', label: 'witness' },
    ],
    run: async ({ process }, { on, text, witness }, { file }) => {
      await process.settleOutside(file.case.id, { on: given(on), text, witness });
      return { section: 'papers' };
    },
  }),
  T25: stepForm(z.object({ who: z.string(), on: zDay.nullable(), note: z.string() }), {
    grave: true,
    blank: ({ today }) => ({ who: whole, on: today, note: '' }),
    fields: [
      { kind: 'choice', name: 'who', label: 'withdrawer', terms: withdrawers, show: (_v, c) => several(c) },
      { kind: 'day', name: 'on', label: 'withdrawnOn', required: true, max: ({ today }) => today },
      { kind: 'note', name: 'note', label: 'reason' },
    ],
    run: async ({ process }, { who, on, note }, context) => {
      const { file } = context;
      if (who === whole || !several(context)) {
        await process.withdraw(file.case.id, { on: given(on), reason: note.trim() });
        return { section: 'papers' };
      }
      const why = ['撤回申请', note.trim()].filter(Boolean).join('：');
      await process.leaveParty(file.case.id, who, { on: given(on), why, successorId: null });
      return { section: 'parties' };
    },
  }),
  T26: stepForm(z.object({ code: z.string(), on: zDay.nullable(), note: z.string() }), {
    grave: true,
    blank: ({ today }) => ({ code: 'refusal', on: today, note: '' }),
    fields: [
      { kind: 'choice', name: 'code', label: 'endReason', terms: () => unwilling },
      { kind: 'day', name: 'on', label: 'endedOn', required: true, max: ({ today }) => today },
      { kind: 'note', name: 'note', label: 'reason' },
    ],
    run: async ({ process }, { code, on, note }, { file }) => {
      const why: TerminationCode = code === 'refused-to-sign' ? 'refused-to-sign' : 'refusal';
      await process.terminate(file.case.id, { code: why, text: note, on: given(on) });
      return { section: 'papers' };
    },
  }),
  T27: stepForm(z.object({ on: zDay.nullable(), note: z.string() }), {
    grave: true,
    blank: ({ today }) => ({ on: today, note: '' }),
    fields: [
      { kind: 'day', name: 'on', label: 'endedOn', required: true, max: ({ today }) => today },
      { kind: 'note', name: 'note', label: 'reason' },
    ],
    run: async ({ process }, { on, note }, { file }) => {
      await process.terminate(file.case.id, { code: 'expiry', text: note, on: given(on) });
      return { section: 'papers' };
    },
  }),
  T28: stepForm(z.object({ code: z.string(), on: zDay.nullable(), note: z.string() }), {
    grave: true,
    blank: ({ today }) => ({ code: 'divergence', on: today, note: '' }),
    fields: [
      {
        kind: 'choice',
        name: 'code',
        label: 'endReason',
        terms: () => causes,
        hint: ({ code }) =>
          code === 'crime' || code === 'sham'
            ? {
                zh: '应当同时移送有关机关，请在“移送其他机关或者组织”中登记',
                en: 'Refer it to the authority as well',
              }
            : null,
      },
      { kind: 'day', name: 'on', label: 'endedOn', required: true, max: ({ today }) => today },
      { kind: 'note', name: 'note', label: 'reason', required: true },
    ],
    run: async ({ process }, { code, on, note }, { file }) => {
      const deceased = code === 'deceased';
      const transferred = code === 'transferred';
      const coded = deceased ? 'impossible' : transferred ? 'other' : (code as TerminationCode);
      await process.terminate(file.case.id, {
        code: coded,
        text: note,
        on: given(on),
        deceased,
        transferred,
      });
      return { section: 'papers' };
    },
  }),
};
