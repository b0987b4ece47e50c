import type { ActivityKind } from '../../../../shared/bargaining/terms.ts';
import type { TeamDocument } from '../../../actions/bargaining/team-papers.ts';

export type { TeamDocument };

/** The paper of a kind of work, where it has one. */
export const documentOf: Partial<Record<ActivityKind, TeamDocument>> = {
  service: 'instructor-service-log',
  training: 'training-session-record',
};

const all: Record<TeamDocument, true> = {
  'instructor-register': true,
  'instructor-service-log': true,
  'training-session-record': true,
};
export const isTeamDocument = (text: string): text is TeamDocument => Object.hasOwn(all, text);

/** The page of a paper about an instructor, a service or a class. */
export const teamPaperPath = (document: TeamDocument, subjectId: string): string =>
  `/bargaining/team/paper/${document}?subject=${subjectId}`;
