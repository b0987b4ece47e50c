import type { Template, TemplateBlock } from '../../template.ts';
import { acceptanceNotice } from '../acceptance-notice.ts';
import { caseFilingApproval } from '../case-filing-approval.ts';
import { mediationAgreement } from '../mediation-agreement.ts';
import { rightsObligationsNotice } from '../rights-obligations-notice.ts';
import { asBefore } from './as-before.ts';

/** 款项的构成, which the agreement told apart from 款项的性质 until they became one. */
const composition: TemplateBlock = {
  kind: 'when',
  has: 'agreement.composition',
  blocks: [{ kind: 'paragraph', text: '以上款项的构成：{agreement.composition}。' }],
};
const agreementWithComposition: Template = {
  ...mediationAgreement,
  blocks: mediationAgreement.blocks.flatMap((block) =>
    block.kind === 'when' && block.has === 'agreement.breakdown' ? [block, composition] : [block],
  ),
};

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
  asBefore(agreementWithComposition, 2, [
    ['{deadline.reviewPeriod}', '十五日'],
    ['{deadline.confirmationPeriod}', '三十日'],
  ]),
];
