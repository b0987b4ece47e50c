import { z } from 'zod';
import { zDay } from '../../../../../shared/kernel/calendar-day.ts';
import { activeParties, signersOf } from '../../../../../shared/mediation/active-parties.ts';
import type { CaseFile } from '../../../../../shared/mediation/case-file.ts';
import { recusalGrounds } from '../../../../../shared/mediation/process-terms.ts';
import { codesOf } from '../../../../../shared/mediation/terms.ts';
import { partyName, personName } from '../../names.ts';
import { given, partyTerms, peopleTerms, type StepContext, stepForm, type Terms } from '../form/step-form.ts';

const grounds = z.array(z.enum(codesOf(recusalGrounds)));

const mediators = ({ file }: StepContext): Terms =>
  Object.fromEntries(
    file.case.mediatorIds.map((id) => [id, { zh: personName(file, id), en: personName(file, id) }]),
  );

const openOnes = (file: CaseFile) => file.recusals.filter((one) => one.state === 'open');

/** Matters of recusal that wait, by id. */
const waiting = ({ file }: StepContext): Terms =>
  Object.fromEntries(
    openOnes(file).map(({ id, personId, kind, body }) => {
      const who = personName(file, personId);
      const by = partyName(file, body.byPartyId);
      return [
        id,
        kind === 'objection'
          ? { zh: `${by}申请${who}回避`, en: `${by} objects to ${who}` }
          : { zh: `${who}披露的情形`, en: `Disclosure of ${who}` },
      ];
    }),
  );

/** 披露, 申请回避, 同意继续 and 决定回避. */
export const recusalForms = {
  disclose: stepForm(z.object({ personId: z.string().nullable(), grounds, reason: z.string() }), {
    blank: ({ file }) => ({ personId: file.case.mediatorIds[0] ?? null, grounds: [], reason: '' }),
    fields: [
      {
        kind: 'choice',
        name: 'personId',
        label: 'discloser',
        required: true,
        terms: (context) => ({ ...mediators(context), ...peopleTerms(context) }),
      },
      { kind: 'ticks', name: 'grounds', label: 'grounds', terms: () => recusalGrounds },
      {
        kind: 'note',
        name: 'reason',
        label: 'disclosure',
        required: (value) => value.grounds.length > 0,
      },
    ],
    run: async ({ process }, { personId, grounds: ticked, reason }, { file }) => {
      await process.disclose(file.case.id, given(personId), ticked, reason);
      return { section: 'overview' };
    },
  }),
  'waive-recusal': stepForm(
    z.object({ id: z.string().nullable(), partyId: z.string().nullable(), on: zDay.nullable() }),
    {
      blank: ({ file, today }) => ({ id: openOnes(file)[0]?.id ?? null, partyId: null, on: today }),
      fields: [
        { kind: 'choice', name: 'id', label: 'recusalMatter', required: true, terms: waiting },
        {
          kind: 'choice',
          name: 'partyId',
          label: 'waiver',
          required: true,
          terms: ({ file }, { id }) => {
            const told = file.recusals.find((one) => one.id === id)?.body.waivedBy ?? [];
            const left = signersOf(file).filter((party) => !told.some((one) => one.partyId === party));
            return partyTerms(file.parties.filter((party) => left.includes(party.id)));
          },
        },
        { kind: 'day', name: 'on', label: 'signedOn', required: true, max: ({ today }) => today },
      ],
      run: async ({ process }, { id, partyId, on }) => {
        await process.waiveRecusal(given(id), given(partyId), given(on));
        return { section: 'overview' };
      },
    },
  ),
  T13: stepForm(
    z.object({
      personId: z.string().nullable(),
      byPartyId: z.string().nullable(),
      grounds,
      reason: z.string(),
    }),
    {
      blank: ({ file }) => ({
        personId: file.case.mediatorIds[0] ?? null,
        byPartyId: null,
        grounds: [],
        reason: '',
      }),
      fields: [
        { kind: 'choice', name: 'personId', label: 'objectedTo', required: true, terms: mediators },
        {
          kind: 'choice',
          name: 'byPartyId',
          label: 'objector',
          required: true,
          terms: ({ file }) => partyTerms(activeParties(file)),
        },
        { kind: 'ticks', name: 'grounds', label: 'grounds', required: true, terms: () => recusalGrounds },
        { kind: 'note', name: 'reason', label: 'reason', required: true },
      ],
      run: async ({ process }, { personId, byPartyId, grounds: ticked, reason }, { file }) => {
        await process.objectTo(file.case.id, {
          personId: given(personId),
          byPartyId: given(byPartyId),
          grounds: ticked,
          reason,
        });
        return { section: 'overview' };
      },
    },
  ),
  T13b: stepForm(
    z.object({
      id: z.string().nullable(),
      granted: z.string(),
      decision: z.string(),
      replacementId: z.string().nullable(),
      declared: z.boolean(),
    }),
    {
      blank: ({ file }) => ({
        id: openOnes(file)[0]?.id ?? null,
        granted: 'yes',
        decision: '',
        replacementId: null,
        declared: false,
      }),
      fields: [
        { kind: 'choice', name: 'id', label: 'recusalMatter', required: true, terms: waiting },
        {
          kind: 'choice',
          name: 'granted',
          label: 'decision',
          terms: () => ({
            yes: { zh: '准予回避，更换调解员', en: 'Granted: replace the mediator' },
            no: { zh: '驳回申请，继续调解', en: 'Dismissed: go on' },
          }),
        },
        {
          kind: 'choice',
          name: 'replacementId',
          label: 'replacement',
          required: true,
          show: ({ granted }) => granted === 'yes',
          terms: (context, { id }) => {
            const out = context.file.recusals.find((one) => one.id === id)?.personId;
            const able = context.people.filter((person) => person.mediator && person.id !== out);
            return peopleTerms({ ...context, people: able });
          },
        },
        { kind: 'tick', name: 'declared', label: 'declared', show: ({ granted }) => granted === 'yes' },
        { kind: 'note', name: 'decision', label: 'decisionWhy', required: true },
      ],
      run: async ({ process }, { id, granted, decision, replacementId, declared }) => {
        await process.decideRecusal(given(id), {
          granted: granted === 'yes',
          decision,
          replacementId,
          declared,
        });
        return { section: 'overview' };
      },
    },
  ),
};
