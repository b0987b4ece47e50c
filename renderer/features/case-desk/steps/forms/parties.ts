import { z } from 'zod';
import { zDay } from '../../../../../shared/kernel/calendar-day.ts';
import { activeParties } from '../../../../../shared/mediation/active-parties.ts';
import { given, partyTerms, stepForm } from '../form/step-form.ts';

const whys = {
  death: { zh: '死亡', en: 'Death' },
  merger: { zh: '合并', en: 'Merger' },
  split: { zh: '分立', en: 'Split' },
  ended: { zh: '注销、终止', en: 'Dissolved' },
  replaced: { zh: '主体列错，更换', en: 'Named wrongly, replaced' },
  withdrawn: { zh: '本人撤回申请', en: 'Withdrew' },
  other: { zh: '其他', en: 'Other' },
};

/** 当事人变更: somebody leaves, with or without a successor, or comes back. */
export const partyForms = {
  'party-leave': stepForm(
    z.object({
      partyId: z.string().nullable(),
      why: z.enum(Object.keys(whys) as [keyof typeof whys]),
      on: zDay.nullable(),
      note: z.string(),
      successorId: z.string().nullable(),
    }),
    {
      grave: true,
      blank: ({ today }) => ({
        partyId: null,
        why: 'death' as const,
        on: today,
        note: '',
        successorId: null,
      }),
      fields: [
        {
          kind: 'choice',
          name: 'partyId',
          label: 'leavingParty',
          required: true,
          terms: ({ file }) => partyTerms(activeParties(file)),
        },
        { kind: 'choice', name: 'why', label: 'leavingWhy', terms: () => whys },
        { kind: 'day', name: 'on', label: 'leftOn', required: true, max: ({ today }) => today },
        {
          kind: 'choice',
          name: 'successorId',
          label: 'successor',
          optional: true,
          terms: ({ file }, { partyId }) => {
            const role = file.parties.find((one) => one.id === partyId)?.role;
            return partyTerms(activeParties(file).filter((one) => one.role === role && one.id !== partyId));
          },
          hint: () => ({
            zh: '承继人尚未列入的，请先在“当事人”中添加',
            en: 'Add a successor under Parties first',
          }),
        },
        { kind: 'note', name: 'note', label: 'remarks' },
      ],
      run: async ({ process }, { partyId, why, on, note, successorId }, { file }) => {
        const told = [whys[why].zh, note.trim()].filter(Boolean).join('：');
        await process.leaveParty(file.case.id, given(partyId), { on: given(on), why: told, successorId });
        return { section: 'parties' };
      },
    },
  ),
  'party-return': stepForm(z.object({ partyId: z.string().nullable(), reason: z.string() }), {
    blank: ({ file }) => ({
      partyId: file.parties.find((one) => one.body.leftOn !== null)?.id ?? null,
      reason: '',
    }),
    fields: [
      {
        kind: 'choice',
        name: 'partyId',
        label: 'returningParty',
        required: true,
        terms: ({ file }) => partyTerms(file.parties.filter((one) => one.body.leftOn !== null)),
      },
      { kind: 'note', name: 'reason', label: 'whyCorrected', required: true },
    ],
    run: async ({ process }, { partyId, reason }, { file }) => {
      await process.returnParty(file.case.id, given(partyId), reason.trim());
      return { section: 'parties' };
    },
  }),
};
