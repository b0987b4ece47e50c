import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { evidenceKinds } from '../../../../shared/mediation/process-terms.ts';
import { evidenceForms, type evidenceText } from '../../../text/evidence.ts';
import type { FieldSpec, Values } from '../fields/field-spec.ts';

type Sentences = (typeof evidenceText)['zh-CN'];
export type Evidence = CaseFile['evidence'][number];

/** Fields of the card; all others stand in the body. */
export const evidenceCard = ['partyId'] as const;

/** What is entered of a piece of evidence; of a witness the source is the person. */
export function evidenceSpecs(t: Sentences, file: CaseFile, witness: boolean): FieldSpec[] {
  const parties = Object.fromEntries(
    file.parties.map((party) => [party.id, { zh: party.body.name, en: party.body.name }]),
  );
  const { witness: statement, ...objects } = evidenceKinds;
  return [
    { key: 'name', label: witness ? t.witnessName : t.name, as: 'text', span: 5 },
    {
      key: 'kind',
      label: t.kind,
      as: 'choice',
      terms: witness ? { witness: statement } : objects,
      span: 3,
    },
    {
      key: 'partyId',
      label: t.from,
      as: 'choice',
      terms: parties,
      allowEmpty: true,
      span: 4,
      hint: t.gatheredHint,
    },
    { key: 'source', label: witness ? t.witness : t.source, as: 'text', span: 5 },
    { key: 'pages', label: t.pages, as: 'count', span: 2 },
    { key: 'original', label: t.form, as: 'choice', terms: evidenceForms, span: 2 },
    { key: 'receivedOn', label: t.receivedOn, as: 'day', span: 3 },
    { key: 'purpose', label: t.purpose, as: 'long', span: 6 },
    { key: 'opinion', label: t.opinion, as: 'long', span: 6 },
    { key: 'heldByEmployer', label: t.heldLong, as: 'check', span: 6 },
    ...(witness
      ? []
      : [{ key: 'ledgerOn', label: t.ledgerOn, as: 'day', span: 6, hint: t.ledgerHint } as FieldSpec]),
  ];
}

/** A number of pages nobody entered is none. */
export const counted = (values: Values): Values =>
  'pages' in values && values.pages === null ? { ...values, pages: 0 } : values;

/** Evidence with nothing filled in. */
export const blankEvidence = (witness: boolean): Evidence['body'] => ({
  name: '',
  kind: witness ? 'witness' : 'document',
  source: '',
  purpose: '',
  pages: 0,
  original: 'copy',
  heldByEmployer: false,
  opinion: '',
  receivedOn: null,
  ledgerOn: null,
  attachmentId: null,
});
