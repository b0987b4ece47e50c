import type { CaseFile } from '../../../../../shared/mediation/case-file.ts';
import {
  agentAuthorities,
  agentKinds,
  specialPowers,
} from '../../../../../shared/mediation/process-terms.ts';
import type { Words } from '../../../../../shared/mediation/terms.ts';
import type { partyMoreText } from '../../../../text/party-more.ts';
import type { FieldSpec, Values } from '../../fields/field-spec.ts';

type Sentences = (typeof partyMoreText)['zh-CN'];
export type Agent = CaseFile['agents'][number];

/** What is entered of an agent; the items of the law's list only for a special power, nothing of a power for a guardian. */
export function agentSpecs(t: Sentences, value: Values, word: (words: Words) => string): FieldSpec[] {
  const text = (key: string, label: string, span: number): FieldSpec => ({ key, label, as: 'text', span });
  const person: FieldSpec[] = [
    text('name', t.name, 3),
    { key: 'kind', label: t.agentKind, as: 'choice', terms: agentKinds, span: 3 },
    text('phone', t.phone, 3),
    text('idNo', t.idNo, 3),
    text('relation', t.agentRelation, 3),
    text('unit', t.agentUnit, 5),
    text('licenceNo', t.licenceNo, 4),
  ];
  if (value.kind === 'statutory') return person;
  const items: FieldSpec = {
    key: 'specialItems',
    label: t.items,
    as: 'many',
    options: Object.entries(specialPowers).map(([id, words]) => ({ id, name: word(words) })),
    span: 12,
  };
  return [
    ...person,
    { key: 'authority', label: t.authority, as: 'choice', terms: agentAuthorities, span: 3 },
    { key: 'validFrom', label: t.validFrom, as: 'day', span: 3 },
    { key: 'validTo', label: t.validTo, as: 'day', span: 3 },
    ...(value.authority === 'special' ? [items] : []),
    text('matters', t.matters, 8),
    { key: 'powerReceived', label: t.powerReceived, as: 'check', span: 4 },
  ];
}

/** An agent with nothing filled in. */
export const blankAgent = (): Agent['body'] => ({
  name: '',
  idNo: '',
  phone: '',
  kind: 'lawyer',
  relation: '',
  licenceNo: '',
  unit: '',
  matters: '',
  authority: 'general',
  specialItems: [],
  validFrom: null,
  validTo: null,
  powerReceived: false,
});
