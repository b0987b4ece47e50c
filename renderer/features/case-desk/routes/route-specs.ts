import { activeParties } from '../../../../shared/mediation/active-parties.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import type { RouteKind } from '../../../../shared/mediation/process-terms.ts';
import { transferKinds } from '../../../text/matters.ts';
import type { routesText } from '../../../text/routes.ts';
import type { FieldSpec, Option } from '../fields/field-spec.ts';

type Sentences = (typeof routesText)['zh-CN'];

/** Ways to another body by letter, without an application of their own. */
export const referralKinds = [
  'labour-inspection',
  'police',
  'other-mediation',
  'superior-union',
  'petition',
  'social-insurance',
] as const satisfies readonly RouteKind[];

/** Ways begun by an application, beside those of the comparison. */
export const isReferral = (kind: RouteKind): boolean => referralKinds.some((one) => one === kind);

/** Fields of the card; all others stand in the body. */
export const routeCard = ['receivedOn'] as const;

/** What is entered of a route: of its kind, and of where it stands. */
export function routeSpecs(
  { kind, state }: Pick<CaseFile['routes'][number], 'kind' | 'state'>,
  t: Sentences,
  file: CaseFile,
): FieldSpec[] {
  const applicants = (hint?: string): FieldSpec => ({
    key: 'applicantIds',
    label: t.applicants,
    as: 'many',
    options: partyOptions(file),
    span: 12,
    ...(hint && { hint }),
  });
  const head: FieldSpec[] = [
    { key: 'body', label: t.body, as: 'text', span: 8 },
    { key: 'fileNo', label: t.fileNo, as: 'text', span: 4 },
  ];
  const day = (key: string, label: string): FieldSpec => ({ key, label, as: 'day', span: 3 });
  const long = (key: string, label: string, span = 6): FieldSpec => ({ key, label, as: 'long', span });
  const check = (key: string, label: string): FieldSpec => ({ key, label, as: 'check', span: 12 });
  const materials: FieldSpec = {
    key: 'materials',
    label: t.materials,
    as: 'lines',
    span: 6,
    hint: t.onePerLine,
  };
  switch (kind) {
    case 'arbitration-review':
    case 'judicial-confirmation':
      return [
        ...head,
        applicants(t.both),
        long('matter', t.matter),
        materials,
        check('truthPledge', t.truthPledge),
        // Only a ruling that was made can harm an outsider.
        ...(kind === 'judicial-confirmation' && state === 'confirmed'
          ? [
              { ...day('thirdPartyKnewOn', t.thirdPartyKnewOn), span: 6 as const, hint: t.thirdPartyHint },
              { ...day('thirdPartyObjectedOn', t.thirdPartyObjectedOn), span: 6 as const },
            ]
          : []),
      ];
    case 'payment-order':
      return [
        ...head,
        applicants(),
        { key: 'amountFen', label: t.amount, as: 'money', span: 4 },
        { key: 'claimType', label: t.claimType, as: 'text', span: 5 },
        day('servedOn', t.orderServedOn),
        long('facts', t.facts),
        materials,
        check('noCounterDebt', t.noCounterDebt),
      ];
    case 'arbitration':
    case 'suit':
      return [
        ...head,
        applicants(),
        long('matter', t.matter),
        long('facts', t.facts),
        materials,
        day('hearingOn', t.hearingOn),
      ];
    case 'execution':
      return [...head, applicants(), long('matter', t.matter), materials];
    case 'legal-aid':
      return [
        ...head,
        applicants(),
        long('matter', t.aidMatter),
        long('facts', t.facts),
        { key: 'exemptProof', label: t.exemptProof, as: 'text', span: 6 },
        materials,
        { key: 'receipt', label: t.receipt, as: 'text', span: 6 },
        check('consented', t.consented),
      ];
    default:
      return [
        ...head,
        { key: 'transferKind', label: t.transferKind, as: 'choice', terms: transferKinds, span: 3 },
        day('replyDueOn', t.replyDueOn),
        { key: 'receipt', label: t.receipt, as: 'text', span: 6 },
        long('matter', t.passedOn),
        long('reason', t.reason),
        materials,
        check('consented', t.consented),
      ];
  }
}

const partyOptions = (file: CaseFile): Option[] =>
  activeParties(file)
    .filter((party) => party.role !== 'thirdParty')
    .map((party) => ({ id: party.id, name: party.body.name }));

/** What a route begins with: who usually applies, and the manner of a letter. */
export function firstBody(kind: RouteKind, file: CaseFile): Partial<CaseFile['routes'][number]['body']> {
  const both = kind === 'arbitration-review' || kind === 'judicial-confirmation';
  const parties = activeParties(file).filter((party) => party.role !== 'thirdParty');
  const workers = parties.filter((party) => party.kind === 'worker');
  return {
    applicantIds: isReferral(kind) ? [] : (both ? parties : workers).map((party) => party.id),
    transferKind: isReferral(kind) ? 'transfer' : null,
  };
}
