import type { Draft } from '../schema/record-types.ts';
import type { RouteKind } from './process-terms.ts';

type RouteDraft = Draft<'routes'>;

/** 其他程序 with nothing filled in but its kind. */
export const blankRoute = (
  caseId: string,
  kind: RouteKind,
  given: Partial<Omit<RouteDraft, 'body' | 'caseId' | 'kind'>> & { body?: Partial<RouteDraft['body']> } = {},
): RouteDraft => ({
  caseId,
  kind,
  state: 'prepared',
  appliedOn: null,
  acceptedOn: null,
  decidedOn: null,
  receivedOn: null,
  ...given,
  body: {
    body: '',
    fileNo: '',
    applicantIds: [],
    matter: '',
    reason: '',
    materials: [],
    transferKind: null,
    replyDueOn: null,
    receipt: '',
    consented: false,
    amountFen: null,
    claimType: '',
    facts: '',
    noCounterDebt: false,
    truthPledge: false,
    exemptProof: '',
    servedOn: null,
    hearingOn: null,
    thirdPartyKnewOn: null,
    thirdPartyObjectedOn: null,
    outcome: '',
    ...given.body,
  },
});
