import { type evidenceText, inquiryBases } from '../../../text/evidence.ts';
import type { FieldSpec, Option } from '../fields/field-spec.ts';

type Sentences = (typeof evidenceText)['zh-CN'];

/** What is entered of an inquiry beside its questions and answers. `again`: it is on record. */
export function inquirySpecs(t: Sentences, people: readonly Option[], again: boolean): FieldSpec[] {
  const specs: FieldSpec[] = [
    { key: 'interviewee', label: t.interviewee, as: 'text', span: 3 },
    { key: 'relation', label: t.relation, as: 'text', span: 3 },
    { key: 'startsAt', label: t.startsAt, as: 'minute', span: 3 },
    { key: 'basis', label: t.basis, as: 'choice', terms: inquiryBases, span: 3 },
    { key: 'place', label: t.place, as: 'text', span: 6 },
    { key: 'recorder', label: t.recorder, as: 'text', span: 3 },
  ];
  if (again) specs.push({ key: 'endsAt', label: t.endsAt, as: 'minute', span: 3 });
  specs.push({ key: 'interviewerIds', label: t.interviewers, as: 'many', options: people, span: 12 });
  if (again) specs.push({ key: 'readBack', label: t.readBack, as: 'check', span: 12 });
  return specs;
}
