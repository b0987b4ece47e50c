import type { PaperStanding } from '../../../actions/paper-types.ts';

/** The required papers that can be made now: their time has come, nothing is missing, none is in force. */
export const issuable = (standings: readonly PaperStanding[]): PaperStanding[] =>
  standings.filter(
    (one) => one.need === 'required' && one.due && one.missing.length === 0 && one.issued === null,
  );

/** Address of the document page of a paper. */
export const paperPath = (
  caseId: string,
  { document, subjectId }: Pick<PaperStanding, 'document' | 'subjectId'>,
) => `/cases/${caseId}/paper/${document}${subjectId ? `?subject=${subjectId}` : ''}`;
