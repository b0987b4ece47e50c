import type { Template } from '../../template.ts';
import { acceptanceNotice } from '../acceptance-notice.ts';
import { caseFilingApproval } from '../case-filing-approval.ts';
import { mediationAgreement } from '../mediation-agreement.ts';
import { rightsObligationsNotice } from '../rights-obligations-notice.ts';
import { asBefore } from './as-before.ts';

/** Papers as they were while the legal time limits stood in their words instead of coming from the catalogue of limits. */
export const withPeriodsInWords: readonly Template[] = [
  asBefore(acceptanceNotice, 1, [['{deadline.mediationPeriod}', '自收到调解申请之日起十五日']]),
  asBefore(rightsObligationsNotice, 1, [
    ['{deadline.mediationPeriod}', '自收到调解申请之日起十五日'],
    ['{deadline.reviewPeriod}', '十五日'],
    ['{deadline.confirmationPeriod}', '三十日'],
  ]),
  asBefore(caseFilingApproval, 1, [
    ['{deadline.decisionPeriod}', '三个工作日'],
    ['依据：{deadline.decisionBasis}', '依据凭记忆，待核对'],
  ]),
  asBefore(mediationAgreement, 2, [
    ['{deadline.reviewPeriod}', '十五日'],
    ['{deadline.confirmationPeriod}', '三十日'],
  ]),
];
