import type { Template } from '../../template.ts';
import { closingApproval1 } from './closing-approval-1.ts';
import { mediationAgreement1 } from './mediation-agreement-1.ts';
import { mediatorAssignment1 } from './mediator-assignment-1.ts';
import { performanceRecord1 } from './performance-record-1.ts';
import { withPeriodsInWords } from './periods-in-words.ts';

/** 旧版模板: issued papers name them, so they stay and never change. New wording, new version, the old one here. */
export const supersededTemplates: readonly Template[] = [
  closingApproval1,
  mediationAgreement1,
  mediatorAssignment1,
  performanceRecord1,
  ...withPeriodsInWords,
];
