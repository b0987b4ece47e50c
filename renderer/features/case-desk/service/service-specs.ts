import { activeParties } from '../../../../shared/mediation/active-parties.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { deliveryMethods } from '../../../../shared/mediation/process-terms.ts';
import type { Words } from '../../../../shared/mediation/terms.ts';
import type { serviceText } from '../../../text/service.ts';
import type { FieldSpec, Values } from '../fields/field-spec.ts';
import type { OpenCase } from '../open-case.ts';

type Sentences = (typeof serviceText)['zh-CN'];
type Paper = OpenCase['papers'][number];
export type Delivery = CaseFile['deliveries'][number];

/** Fields of the card; all others stand in the body. */
export const serviceCard = ['paperId', 'partyId', 'sentOn', 'receivedOn'] as const;

const both = (text: string): Words => ({ zh: text, en: text });

/** Papers in force that somebody may be served with; proofs of service are not served themselves. */
export const servable = (papers: readonly Paper[]): Paper[] =>
  papers.filter((paper) => paper.state === 'issued' && paper.document !== 'service-receipt');

/** What is entered of one service. */
export function serviceSpecs(t: Sentences, { file, papers }: OpenCase, value: Values): FieldSpec[] {
  const issued = servable(papers).map((paper) => {
    const no = paper.body.registerNo === null ? '' : `（${paper.body.registerNo}）`;
    return [paper.id, both(`${paper.body.title}${no} ${paper.issuedOn}`)] as const;
  });
  const parties = activeParties(file).map((party) => [party.id, both(party.body.name)] as const);
  const text = (key: string, label: string, span: number, hint?: string): FieldSpec => ({
    key,
    label,
    as: 'text',
    span,
    ...(hint && { hint }),
  });
  return [
    {
      key: 'paperId',
      label: t.paper,
      as: 'choice',
      terms: Object.fromEntries(issued),
      allowEmpty: true,
      span: 5,
      hint: t.other,
    },
    ...(value.paperId == null ? [text('document', t.otherPaper, 4)] : []),
    {
      key: 'partyId',
      label: t.recipient,
      as: 'choice',
      terms: Object.fromEntries(parties),
      allowEmpty: true,
      span: 3,
    },
    { key: 'method', label: t.method, as: 'choice', terms: deliveryMethods, span: 3 },
    { key: 'sentOn', label: t.sentOn, as: 'day', span: 3 },
    { key: 'receivedOn', label: t.receivedOn, as: 'day', span: 3, hint: t.receivedHint },
    text('address', t.address, 6),
    text('receiver', t.receiver, 3, t.receiverHint),
    text('relation', t.relation, 3),
    text('by', t.by, 3),
    text('refusal', t.refusal, 6),
  ];
}

/** What follows from a choice: the name of the paper, the party's name and address where nothing else was typed. */
export function following(patch: Values, before: Values, { file, papers }: OpenCase): Values {
  const next: Record<string, unknown> = { ...patch };
  if ('paperId' in patch && patch.paperId != null) {
    next.document = papers.find((one) => one.id === patch.paperId)?.body.title ?? '';
  }
  if ('partyId' in patch) {
    const find = (id: unknown) => file.parties.find((one) => one.id === id)?.body;
    const [was, is] = [find(before.partyId), find(patch.partyId)];
    const addressOf = (body: typeof is) => body?.serviceAddress || (body?.address ?? '');
    if (!before.address || before.address === addressOf(was)) next.address = addressOf(is);
    if (!before.recipient || before.recipient === was?.name) next.recipient = is?.name ?? '';
    if (!before.receiver || before.receiver === was?.name) {
      next.receiver = is?.serviceRecipient || (is?.name ?? '');
    }
  }
  return next;
}
