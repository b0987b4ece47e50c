import { calendarOf } from '../../shared/law/workdays/calendar-of.ts';
import { nextDueOf } from '../../shared/mediation/next-due.ts';
import { noDue } from '../../shared/search/slim-case.ts';
import { caseFactsOf } from '../../shared/statistics/case-facts-of.ts';
import type { Digest, Project } from '../db/project.ts';

/**
 * The next date of a case: for the one door, and for the worker when it builds the list cache anew. Both must use
 * this one, or a rebuilt cache would show other dates than the cards.
 */
export const projectCase: Project = (file, today, arrangements) => {
  const due = nextDueOf(file, today, calendarOf(arrangements));
  if (!due) return noDue;
  return {
    nextDueOn: due.on,
    nextDueZh: due.zh,
    nextDueKind: due.kind,
    nextDueId: due.id,
    nextDueProvisional: due.provisional,
  };
};

/** What statistics count of a case; one function for the door and for the worker, for the same reason. */
export const digestCase: Digest = caseFactsOf;

/** Both, as the door fetches them. */
export const projection = { project: projectCase, digest: digestCase };
