import { blankRepBody } from '../../../../shared/bargaining/blank.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { chiefRoles, producedBy, sides } from '../../../../shared/bargaining/terms.ts';
import { genders } from '../../../../shared/mediation/terms.ts';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import type { FieldSpec } from '../form/field-spec.ts';
import { type FormValue, valueAt, withValue } from '../form/form-value.ts';
import type { PartKind } from './part-kind.ts';

/** 接替: asked once somebody has left. */
function replacing(file: RoundFile): FieldSpec[] {
  const gone = file.roundReps.filter((one) => !one.active);
  if (gone.length === 0) return [];
  const terms = Object.fromEntries(
    gone.map(({ id, side, body }) => [
      id,
      { zh: `${body.name}（${sides[side].zh}）`, en: `${body.name} (${sides[side].en})` },
    ]),
  );
  return [{ at: 'body.replacesId', kind: 'choice', label: w.replaces, terms, empty: true }];
}

const isChief = (form: FormValue) => form.chief === true;

/** 协商代表. */
export const representative: PartKind = {
  table: 'roundReps',
  title: { zh: '协商代表', en: 'Representative' },
  fields: (file) => [
    { at: 'body.name', kind: 'text', label: w.name, required: true },
    { at: 'side', kind: 'choice', label: w.side, terms: sides, required: true },
    { at: 'body.gender', kind: 'choice', label: w.gender, terms: genders, empty: true },
    { at: 'body.post', kind: 'text', label: w.post },
    { at: 'body.department', kind: 'text', label: w.department },
    { at: 'body.phone', kind: 'text', label: w.phone },
    { at: 'body.idNo', kind: 'text', label: w.idNo },
    { at: 'body.producedBy', kind: 'choice', label: w.producedBy, terms: producedBy },
    { at: 'body.producedOn', kind: 'day', label: w.producedOn },
    { at: 'chief', kind: 'check', label: w.chief, span: 3 },
    { at: 'outsider', kind: 'check', label: w.outsider, span: 3 },
    { at: 'body.frontline', kind: 'check', label: w.frontline, span: 2 },
    { at: 'body.disabled', kind: 'check', label: w.disabledPerson, span: 2 },
    { at: 'body.dispatched', kind: 'check', label: w.dispatchedPerson, span: 2 },
    {
      at: 'body.chiefRole',
      kind: 'choice',
      label: w.chiefRole,
      terms: chiefRoles,
      empty: true,
      when: isChief,
    },
    { at: 'body.authorisation.principal', kind: 'text', label: w.authPrincipal },
    { at: 'body.authorisation.powers', kind: 'text', label: w.authPowers },
    { at: 'body.authorisation.from', kind: 'day', label: w.authFrom },
    { at: 'body.authorisation.to', kind: 'day', label: w.authTo },
    { at: 'body.authorisation.maySign', kind: 'check', label: w.authMaySign },
    { at: 'body.mandateFrom', kind: 'day', label: w.mandateFrom },
    { at: 'body.mandateTo', kind: 'day', label: w.mandateTo },
    { at: 'body.contractEndsOn', kind: 'day', label: w.contractEndsOn },
    { at: 'body.confidentialitySignedOn', kind: 'day', label: w.confidentialitySignedOn },
    { at: 'body.roles', kind: 'lines', label: w.roles, hint: w.rolesHint },
    { at: 'body.leftOn', kind: 'day', label: w.leftOn },
    { at: 'body.leftReason', kind: 'text', label: w.leftReason },
    { at: 'body.notifiedOtherSideOn', kind: 'day', label: w.notifiedOtherSideOn },
    ...replacing(file),
  ],
  blank: () => ({ side: 'worker', chief: false, outsider: false, active: true, body: blankRepBody() }),
  tidy: (form) => {
    const principal = valueAt(form, 'body.authorisation.principal');
    const from = valueAt(form, 'body.authorisation.from');
    const authorised = typeof from === 'string' && typeof principal === 'string' && principal.trim() !== '';
    const authorisation = authorised
      ? { powers: '', to: null, maySign: false, ...(valueAt(form, 'body.authorisation') as FormValue) }
      : null;
    const active = valueAt(form, 'body.leftOn') == null;
    return { ...withValue(form, 'body.authorisation', authorisation), active };
  },
};

/** 产生情况 of one side, as it lies in the round. */
export const productionFields: readonly FieldSpec[] = [
  { at: 'method', kind: 'choice', label: w.method, terms: producedBy, required: true },
  { at: 'on', kind: 'day', label: w.productionOn, required: true },
  { at: 'guidingUnion', kind: 'text', label: w.guidingUnion },
  { at: 'eligible', kind: 'number', label: w.eligible },
  { at: 'present', kind: 'number', label: w.present },
  {
    at: 'candidates',
    kind: 'rows',
    label: w.candidates,
    hint: w.candidatesHint,
    columns: [
      { name: 'name', kind: 'text' },
      { name: 'for', kind: 'number' },
      { name: 'against', kind: 'number' },
      { name: 'abstain', kind: 'number' },
      { name: 'elected', kind: 'check' },
    ],
  },
  { at: 'note', kind: 'long', label: w.note },
];
