import type { Basis } from '../../law/citation.ts';
import { read } from '../../law/sources.ts';
import { enterprise, type Layer, limited, row } from './layer.ts';

/** Where the Jiangsu figure is not known the stricter one is used, by our decision. */
const untilEntered: Basis = {
  law: '江苏数值未录入时的掌握',
  article: '—',
  confidence: 'practice',
};

/**
 * 江苏省集体协商条例, in force 2023-05-01: its periods and numbers were not found. The national values stand in,
 * marked as gaps, until the local union enters them.
 */
export const jiangsu: Layer = {
  id: 'JS',
  rows: {
    approval: [row('more-than-half', untilEntered, { scopes: enterprise }), row('half', untilEntered)],
    supervisionReply: [limited('js-supervision-reply')],
    wageFloor: [row('at-least', read('jsWagePayment', '第十二条'))],
    quotaPercent: [row({ percent: 90, of: 'same-post' }, read('jsWagePayment', '第十一条'))],
  },
  unknown: [
    'replyPeriod',
    'refusal',
    'replySettles',
    'repMin',
    'repMinAboveScale',
    'repMax',
    'parity',
    'outsiders',
    'workerMethodWithUnion',
    'workerMethodNoUnion',
    'workerChiefDelegate',
    'employerChief',
    'excludedRoles',
    'composition',
    'repPublication',
    'materials',
    'firstChair',
    'minutesSignedBy',
    'negotiationLimit',
    'suspensionCap',
    'suspensionConsent',
    'draftToCongress',
    'revote',
    'attendance',
    'approval',
    'secretBallot',
    'filingPeriod',
    'filingCopies',
    'publication',
    'renewalWindow',
    'term',
    'coordination',
    'rescissionFiling',
    'annualReport',
  ],
};
