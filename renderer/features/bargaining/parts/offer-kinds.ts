import { blankMaterialBody, blankOfferBody } from '../../../../shared/bargaining/blank.ts';
import { deliveryMethods, materialKinds, replyKinds, sides } from '../../../../shared/bargaining/terms.ts';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import type { FieldSpec } from '../form/field-spec.ts';
import { type FormValue, valueAt } from '../form/form-value.ts';
import type { PartKind } from './part-kind.ts';

/** 要约. */
export const offer: PartKind = {
  table: 'roundOffers',
  title: { zh: '要约', en: 'Offer' },
  fields: ({ round }) => [
    { at: 'by', kind: 'choice', label: w.by, terms: sides, required: true },
    { at: 'body.offerorName', kind: 'text', label: w.offerorName, required: true },
    { at: 'body.addressee', kind: 'text', label: w.addressee },
    { at: 'body.number', kind: 'text', label: w.offerNumber },
    { at: 'body.proposedAt', kind: 'minute', label: w.proposedAt },
    { at: 'body.proposedPlace', kind: 'text', label: w.proposedPlace },
    { at: 'body.topics', kind: 'lines', label: w.topics, hint: w.perLine },
    { at: 'body.requestedMaterials', kind: 'lines', label: w.requestedMaterials, hint: w.perLine },
    ...(round.body.hasUnion
      ? []
      : [{ at: 'body.guidingUnion', kind: 'text' as const, label: w.guidingUnion }]),
    { at: 'body.listsOwnRepresentatives', kind: 'check', label: w.listsOwn },
    { at: 'renewal', kind: 'check', label: w.renewal },
    { at: 'body.evaluation', kind: 'long', label: w.evaluation, when: (form) => form.renewal === true },
    { at: 'sentOn', kind: 'day', label: w.sentOn },
    { at: 'body.delivery', kind: 'choice', label: w.delivery, terms: deliveryMethods, empty: true },
    { at: 'receivedOn', kind: 'day', label: w.receivedOnByOther },
    { at: 'body.receivedBy', kind: 'text', label: w.receivedBy },
    { at: 'body.receiptProof', kind: 'text', label: w.receiptProof, span: 8 },
  ],
  blank: ({ round }) => ({
    enterpriseId: round.enterpriseId,
    by: 'worker',
    renewal: round.kind === 'renewal',
    sentOn: null,
    receivedOn: null,
    repliedOn: null,
    state: 'draft',
    body: {
      ...blankOfferBody(),
      offerorName: round.body.workerParty.name,
      addressee: round.body.employerParty.name,
    },
  }),
};

const refusing = (form: FormValue) => form.kind === 'refusal' || form.kind === 'postponement';

/** 对方答复, a part of the offer. */
export const replyFields: readonly FieldSpec[] = [
  { at: 'kind', kind: 'choice', label: w.replyKind, terms: replyKinds, required: true },
  { at: 'on', kind: 'day', label: w.replyOn, required: true },
  { at: 'receivedOn', kind: 'day', label: w.replyReceivedOn },
  { at: 'written', kind: 'check', label: w.written },
  { at: 'meetingAt', kind: 'minute', label: w.meetingAt },
  { at: 'place', kind: 'text', label: w.agreedPlace },
  { at: 'topics', kind: 'lines', label: w.agreedTopics, hint: w.perLine },
  { at: 'materialsCommitment', kind: 'text', label: w.materialsCommitment, span: 8 },
  { at: 'materialsOn', kind: 'day', label: w.materialsOn },
  { at: 'reason', kind: 'long', label: w.refusalReason, when: refusing },
  { at: 'newDate', kind: 'day', label: w.newDate, when: (form) => form.kind === 'postponement' },
  {
    at: 'postponementAccepted',
    kind: 'yes-no',
    label: w.postponementAccepted,
    when: (form) => form.kind === 'postponement',
  },
  { at: 'evidence', kind: 'text', label: w.evidence, span: 6 },
  { at: 'nextAction', kind: 'text', label: w.nextAction, span: 6 },
];

/** An answer nothing is known of yet. */
export const blankReply = (): FormValue => ({
  kind: 'consent',
  written: true,
  on: null,
  receivedOn: null,
  meetingAt: null,
  place: '',
  topics: [],
  materialsCommitment: '',
  materialsOn: null,
  reason: '',
  newDate: null,
  postponementAccepted: null,
  evidence: '',
  nextAction: '',
});

const ofKind = (kind: string) => (form: FormValue) => valueAt(form, 'kind') === kind;

/** 资料、职工意见、保密承诺. */
export const material: PartKind = {
  table: 'roundMaterials',
  title: { zh: '资料、意见', en: 'Data and opinions' },
  fields: () => [
    { at: 'kind', kind: 'choice', label: w.materialKind, terms: materialKinds, required: true },
    { at: 'side', kind: 'choice', label: w.side, terms: sides, required: true },
    { at: 'on', kind: 'day', label: w.day, required: true },
    { at: 'body.method', kind: 'text', label: w.opinionMethod, when: ofKind('opinions') },
    { at: 'body.surveyed', kind: 'number', label: w.surveyed, when: ofKind('opinions') },
    { at: 'body.frontline', kind: 'number', label: w.frontlineAsked, when: ofKind('opinions') },
    { at: 'body.feedbackOn', kind: 'day', label: w.feedbackOn, when: ofKind('opinions') },
    {
      at: 'body.opinions',
      kind: 'rows',
      label: w.opinions,
      hint: w.opinionsHint,
      columns: [
        { name: 'text', kind: 'text' },
        { name: 'count', kind: 'number' },
      ],
      when: ofKind('opinions'),
    },
    { at: 'providedOn', kind: 'day', label: w.providedOn, when: ofKind('request') },
    { at: 'body.classified', kind: 'check', label: w.classified, when: ofKind('request') },
    {
      at: 'body.items',
      kind: 'rows',
      label: w.items,
      hint: w.itemsHint,
      columns: [
        { name: 'name', kind: 'text' },
        { name: 'period', kind: 'text' },
        { name: 'provided', kind: 'check' },
        { name: 'value', kind: 'text' },
      ],
      when: ofKind('request'),
    },
    {
      at: 'body.indicators',
      kind: 'rows',
      label: w.indicators,
      hint: w.indicatorsHint,
      columns: [
        { name: 'name', kind: 'text' },
        { name: 'value', kind: 'text' },
        { name: 'source', kind: 'text' },
      ],
      when: ofKind('request'),
    },
    { at: 'body.completeness', kind: 'text', label: w.completeness, span: 12, when: ofKind('request') },
    { at: 'body.person', kind: 'text', label: w.person, when: ofKind('confidentiality') },
    { at: 'body.role', kind: 'text', label: w.role, when: ofKind('confidentiality') },
    { at: 'body.scope', kind: 'text', label: w.keptScope, when: ofKind('confidentiality') },
    { at: 'body.note', kind: 'long', label: w.note },
  ],
  blank: (_file, today) => ({
    kind: 'opinions',
    side: 'worker',
    on: today,
    providedOn: null,
    body: blankMaterialBody(),
  }),
};
