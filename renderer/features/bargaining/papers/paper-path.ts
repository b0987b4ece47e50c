import type { RoundPaperStanding } from '../../../actions/bargaining/round-paper-types.ts';
import { type RoundSection, roundSections, sectionOfPlace } from '../../../ui/round-sections.ts';

/** Address of the document page of a paper of a round. */
export const roundPaperPath = (
  roundId: string,
  { document, subjectId }: Pick<RoundPaperStanding, 'document' | 'subjectId'>,
) => `/bargaining/rounds/${roundId}/paper/${document}${subjectId ? `?subject=${subjectId}` : ''}`;

const sections: Readonly<Record<string, RoundSection>> = sectionOfPlace;

/** Where a fact a paper lacks is entered. */
export function placeOfFact(roundId: string, section: string): string {
  // What the office itself prints, such as its name, is set in the settings.
  if (section === 'settings') return '/settings';
  if (section === 'instructors' || section === 'activities') return `/bargaining/team?view=${section}`;
  const own = roundSections.find((one) => one === section);
  return `/bargaining/rounds/${roundId}?section=${sections[section] ?? own ?? 'overview'}`;
}
