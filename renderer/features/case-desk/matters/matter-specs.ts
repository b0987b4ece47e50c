import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import type { MatterKind } from '../../../../shared/mediation/process-terms.ts';
import { type mattersText, transferKinds } from '../../../text/matters.ts';
import type { FieldSpec, Option } from '../fields/field-spec.ts';

type Sentences = (typeof mattersText)['zh-CN'];

export type MatterGiven = {
  t: Sentences;
  file: CaseFile;
  people: readonly Option[];
  supervisors: readonly Option[];
};

/** Fields of the card; all others stand in the body. */
export const matterCard = ['on', 'dueOn', 'doneOn'] as const;

/** What is entered of a matter of each kind, in the order of its paper. `again`: it is on record and being edited. */
export function matterSpecs(kind: MatterKind, given: MatterGiven, again: boolean): FieldSpec[] {
  const { t } = given;
  const specs = [{ key: 'on', label: t.on, as: 'day', span: 3 } as FieldSpec, ...own[kind](given)];
  return again ? [...specs, ...later[kind](given)] : specs;
}

const items = (t: Sentences, kind: keyof Sentences['items'], hint = t.onePerLine): FieldSpec => ({
  key: 'items',
  label: t.items[kind],
  as: 'lines',
  span: 12,
  hint,
});
const target = (t: Sentences, kind: MatterKind, span = 6): FieldSpec => ({
  key: 'target',
  label: t.target[kind],
  as: 'text',
  span,
});
const no = (t: Sentences): FieldSpec => ({ key: 'no', label: t.no, as: 'text', span: 3 });
const law = (t: Sentences, hint = t.onePerLine): FieldSpec => ({
  key: 'law',
  label: t.law,
  as: 'lines',
  span: 6,
  hint,
});
const due = (t: Sentences, label = t.dueOn): FieldSpec => ({ key: 'dueOn', label, as: 'day', span: 3 });
const done = (t: Sentences): FieldSpec => ({ key: 'doneOn', label: t.doneOn, as: 'day', span: 3 });
const feedback = (t: Sentences): FieldSpec => ({ key: 'feedback', label: t.feedback, as: 'long', span: 9 });
const served = (t: Sentences): FieldSpec => ({
  key: 'servedOn',
  label: t.servedOn,
  as: 'day',
  span: 3,
  hint: t.servedHint,
});
const long = (key: string, label: string, span = 12): FieldSpec => ({ key, label, as: 'long', span });

const own: Record<MatterKind, (given: MatterGiven) => FieldSpec[]> = {
  receipt: ({ t }) => [
    target(t, 'receipt'),
    { key: 'signer', label: t.receiver, as: 'text', span: 3 },
    items(t, 'receipt', t.materialHint),
  ],
  correction: ({ t }) => [due(t), items(t, 'correction'), long('reason', t.reason)],
  transfer: ({ t }) => [
    no(t),
    { key: 'transferKind', label: t.transferKind, as: 'choice', terms: transferKinds, span: 3 },
    due(t, t.replyBy),
    target(t, 'transfer', 12),
    items(t, 'transfer'),
    long('reason', t.reason, 6),
    long('proposal', t.request, 6),
    { key: 'materials', label: t.materials, as: 'lines', span: 6, hint: t.onePerLine },
    { key: 'consented', label: t.consented, as: 'check', span: 6 },
  ],
  opinion: ({ t }) => [due(t, t.replyBy), long('facts', t.facts), law(t), long('proposal', t.proposal, 6)],
  'supervision-prompt': ({ t }) => [
    no(t),
    target(t, 'supervision-prompt'),
    items(t, 'supervision-prompt'),
    law(t),
    long('proposal', t.suggestion, 6),
    due(t, t.replyBy),
    { key: 'signer', label: t.signer, as: 'text', span: 3 },
  ],
  'supervision-opinion': ({ t, supervisors }) => [
    no(t),
    target(t, 'supervision-opinion'),
    items(t, 'supervision-opinion'),
    law(t),
    { key: 'corrections', label: t.corrections, as: 'lines', span: 6, hint: t.onePerLine },
    {
      key: 'personIds',
      label: t.supervisors,
      as: 'many',
      options: supervisors,
      span: 6,
      hint: supervisors.length === 0 ? t.noSupervisors : t.supervisorsHint,
    },
    { key: 'signer', label: t.unionSigner, as: 'text', span: 6 },
  ],
  'supervision-recommendation': ({ t, file }) => [
    no(t),
    target(t, 'supervision-recommendation'),
    { key: 'followsId', label: t.follows, as: 'choice', terms: opinionsOf(file), allowEmpty: true, span: 6 },
    { key: 'signer', label: t.unionSigner, as: 'text', span: 6 },
    long('reason', t.trigger),
    items(t, 'supervision-recommendation', t.sameAsOpinion),
    law(t, t.sameAsOpinion),
    { key: 'materials', label: t.materials, as: 'lines', span: 6, hint: t.onePerLine },
  ],
  oversight: ({ t, people }) => [
    no(t),
    due(t),
    target(t, 'oversight', 12),
    { key: 'personIds', label: t.persons, as: 'many', options: people, span: 12 },
    long('reason', t.oversightReason, 6),
    long('proposal', t.request, 6),
    { key: 'signer', label: t.signer, as: 'text', span: 3 },
  ],
  incident: ({ t, people }) => [
    no(t),
    long('reason', t.reason, 6),
    long('facts', t.summary, 6),
    long('proposal', t.measures, 6),
    { key: 'personIds', label: t.reporters, as: 'many', options: people, span: 12 },
  ],
  reminder: ({ t }) => [target(t, 'reminder'), due(t), items(t, 'reminder')],
};

const later: Record<MatterKind, (given: MatterGiven) => FieldSpec[]> = {
  receipt: () => [],
  correction: ({ t }) => [feedback(t)],
  transfer: ({ t }) => [served(t), done(t), feedback(t)],
  opinion: ({ t }) => [done(t), feedback(t)],
  'supervision-prompt': ({ t }) => [served(t), done(t), feedback(t)],
  'supervision-opinion': ({ t }) => [
    served(t),
    done(t),
    { key: 'consented', label: t.followed, as: 'check', span: 6 },
    feedback(t),
  ],
  'supervision-recommendation': ({ t }) => [served(t), done(t), feedback(t)],
  oversight: ({ t }) => [done(t), feedback(t)],
  incident: ({ t }) => [done(t), feedback(t)],
  reminder: ({ t }) => [served(t), done(t), feedback(t)],
};

/** The opinions issued so far, by id. */
const opinionsOf = (file: CaseFile) =>
  Object.fromEntries(
    file.matters
      .filter((one) => one.kind === 'supervision-opinion')
      .map((one) => {
        const name = [one.body.no, one.on].filter(Boolean).join(' ');
        return [one.id, { zh: name, en: name }];
      }),
  );
