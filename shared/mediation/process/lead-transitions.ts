import type { Basis } from '../../law/citation.ts';
import type { LeadDisposition, LeadState } from '../process-terms.ts';
import type { Words } from '../terms.ts';
import { practice } from './transition.ts';

const read = (law: string, article: string): Basis => ({ law, article, confidence: 'read' });

const XF = '信访工作条例(2022)';

/** One row of the table of leads (domain §3.2, the rows of a 诉求). `from: []`: the lead does not exist yet. */
export type LeadTransition = Words & {
  from: readonly LeadState[];
  to: LeadState;
  /** 处置方式 that take this row; empty: registering is no disposal. */
  dispositions: readonly LeadDisposition[];
  /** Papers the step calls for, by catalogue id. */
  papers: readonly string[];
  /** Time limits the step starts, by id. */
  starts: readonly string[];
  basis: readonly Basis[];
};

/**
 * 诉求办理流程表. T03 and T04 are the rows of the case's own table: a lead becomes a case in the change that makes
 * the case (domain §3.3, invariant 12).
 */
export const leadTransitions = {
  T01: {
    zh: '登记诉求',
    en: 'Register a lead',
    from: [],
    to: 'registered',
    dispositions: [],
    papers: ['intake-registration'],
    starts: ['petition-written-notice-15d', 'petition-transfer-objection-5wd'],
    basis: [read('浙江省劳动人事争议调解仲裁条例', '第十条第二款'), read(XF, '第二十三条第一款')],
  },
  T02: {
    zh: '答复办结',
    en: 'Answer',
    from: ['registered'],
    to: 'answered',
    dispositions: ['answered', 'negotiated', 'duplicate', 'invalid', 'unreachable'],
    papers: ['hotline-worksheet', 'petition-reply'],
    starts: [],
    basis: [practice],
  },
  T51: {
    zh: '转办',
    en: 'Pass on',
    from: ['registered'],
    to: 'transferred',
    dispositions: [
      'transferred-down',
      'transferred-up',
      'transferred-out',
      'supervision',
      'legal-aid',
      'hardship-aid',
    ],
    papers: ['transfer-letter', 'petition-reply'],
    starts: ['petition-written-notice-15d', 'petition-handling-60d'],
    basis: [read(XF, '第二十三条')],
  },
  T03: {
    zh: '转为调解案件',
    en: 'Becomes a case',
    from: ['registered'],
    to: 'converted',
    dispositions: ['converted'],
    papers: ['mediation-application', 'oral-application-record'],
    starts: ['mediation-15d-from-receipt', 'application-decision-3wd'],
    basis: [read('劳动争议调解仲裁法', '第十二条'), read(XF, '第三十一条第二项')],
  },
} as const satisfies Record<string, LeadTransition>;

export type LeadTransitionId = keyof typeof leadTransitions;

/** The row of an id. */
export const leadTransitionOf = (id: LeadTransitionId): LeadTransition => leadTransitions[id];

/** The row a way of disposing takes. */
export function transitionFor(disposition: LeadDisposition): LeadTransitionId {
  const found = (Object.keys(leadTransitions) as LeadTransitionId[]).find((id) =>
    leadTransitionOf(id).dispositions.includes(disposition),
  );
  if (!found) throw new Error(`no transition for ${disposition}`);
  return found;
}

/** True when the table allows the step from this state. */
export const leadMay = (id: LeadTransitionId, state: LeadState): boolean =>
  leadTransitionOf(id).from.includes(state);
