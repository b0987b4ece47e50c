import type { Template } from './template.ts';
import { acceptanceNotice } from './templates/acceptance-notice.ts';
import { caseSummary } from './templates/case-summary.ts';
import { intakeRegistration } from './templates/intake-registration.ts';
import { mediationAgreement } from './templates/mediation-agreement.ts';
import { mediationRecord } from './templates/mediation-record.ts';

/** 文书目录: every paper the program makes, in the order of the process. A new paper is one line here. */
export const catalogue: readonly Template[] = [
  intakeRegistration,
  acceptanceNotice,
  mediationRecord,
  mediationAgreement,
  caseSummary,
];

/** The template of a document id; undefined for a paper the program does not make. */
export const templateOf = (id: string): Template | undefined =>
  catalogue.find((template) => template.id === id);
