import {
  contractTypes,
  employerStates,
  employmentForms,
  specialGroups,
} from '../../../../../shared/mediation/process-terms.ts';
import type { PartyKind, PartyRole, Words } from '../../../../../shared/mediation/terms.ts';
import type { partyMoreText } from '../../../../text/party-more.ts';
import type { FieldSpec } from '../../fields/field-spec.ts';

type Sentences = (typeof partyMoreText)['zh-CN'];

/** Fields that belong together, folded under their heading. */
export type FieldGroup = { id: string; title: string; specs: FieldSpec[] };

const text = (key: string, label: string, span = 4, hint?: string): FieldSpec => ({
  key,
  label,
  as: 'text',
  span,
  ...(hint && { hint }),
});
const choice = (key: string, label: string, terms: Readonly<Record<string, Words>>, span = 3): FieldSpec => ({
  key,
  label,
  as: 'choice',
  terms,
  allowEmpty: true,
  span,
});
const day = (key: string, label: string, hint?: string): FieldSpec => ({
  key,
  label,
  as: 'day',
  span: 3,
  ...(hint && { hint }),
});
const ask = (key: string, label: string): FieldSpec => ({ key, label, as: 'yes-no', span: 3 });

/** What more may be entered of a party of a kind and role, group by group. `word` tells coded terms. */
export function moreGroups(
  t: Sentences,
  { kind, role }: { kind: PartyKind; role: PartyRole },
  word: (words: Words) => string,
): FieldGroup[] {
  const groups = kind === 'worker' ? workerGroups(t, word) : kind === 'employer' ? employerGroups(t) : [];
  const third: FieldGroup = { id: 'third', title: t.third, specs: [text('interest', t.interest, 12)] };
  const other: FieldGroup = {
    id: 'place',
    title: t.unit,
    specs: [text('relationToEmployer', t.relation, 6, t.relationHint), text('altPhone', t.altPhone, 3)],
  };
  return [
    ...(role === 'thirdParty' ? [third] : []),
    ...groups,
    ...(kind === 'other' ? [other] : []),
    {
      id: 'service',
      title: t.service,
      specs: [
        text('serviceRecipient', t.serviceRecipient, 4),
        ask('eServiceConsent', t.eServiceConsent),
        text('eServiceAccount', t.eServiceAccount, 5),
      ],
    },
  ];
}

const workerGroups = (t: Sentences, word: (words: Words) => string): FieldGroup[] => [
  {
    id: 'employment',
    title: t.employment,
    specs: [
      text('employerName', t.employerName, 6),
      choice('employmentForm', t.employmentForm, employmentForms),
      ask('newForm', t.newForm),
      choice('contractType', t.contractType, contractTypes),
      day('contractEnd', t.contractEnd),
      { key: 'monthlyWageFen', label: t.monthlyWage, as: 'money', span: 3, hint: t.monthlyWageHint },
      text('socialInsurance', t.socialInsurance, 3),
      text('terminationReason', t.terminationReason, 12),
    ],
  },
  {
    id: 'identity',
    title: t.identity,
    specs: [
      text('altPhone', t.altPhone, 3),
      text('nationality', t.nationality, 2),
      text('ethnicity', t.ethnicity, 2),
      text('registeredAddress', t.registeredAddress, 5),
    ],
  },
  {
    id: 'special',
    title: t.special,
    specs: [
      {
        key: 'specialGroups',
        label: t.specialGroups,
        as: 'many',
        options: Object.entries(specialGroups).map(([id, words]) => ({ id, name: word(words) })),
        span: 12,
      },
      text('needs', t.needs, 8, t.needsHint),
      { key: 'sensitiveConsentOn', label: t.sensitiveConsentOn, as: 'day', span: 4, hint: t.sensitiveHint },
    ],
  },
];

const employerGroups = (t: Sentences): FieldGroup[] => [
  {
    id: 'unit',
    title: t.unit,
    specs: [
      text('relationToEmployer', t.relation, 6, t.relationHint),
      choice('state', t.state, employerStates),
      { key: 'staffCount', label: t.staffCount, as: 'count', span: 3 },
      text('businessAddress', t.businessAddress, 6),
      text('operatorName', t.operatorName, 3),
      text('altPhone', t.altPhone, 3),
      text('legalRepIdNo', t.legalRepIdNo, 4),
      text('legalRepPhone', t.legalRepPhone, 3),
      text('industry', t.industry, 5, t.industryHint),
      text('ownership', t.ownership, 4),
      ask('hasUnion', t.hasUnion),
      ask('hasCommittee', t.hasCommittee),
    ],
  },
];

/** How many fields of a group hold something. */
export const filledIn = (group: FieldGroup, body: Readonly<Record<string, unknown>>): number =>
  group.specs.filter(({ key }) => {
    const value = body[key];
    return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '';
  }).length;
