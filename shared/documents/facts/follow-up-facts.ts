import type { CaseFile } from '../../mediation/case-file.ts';
import { replyMethods, satisfactions } from '../../mediation/terms.ts';
import type { Facts } from '../facts.ts';
import { paperDay } from '../paper-words.ts';

/** Facts of the follow-ups that were done, oldest first. */
export function followUpFacts(file: CaseFile): Facts {
  const done = file.followUps.flatMap((one) => (one.doneOn === null ? [] : [{ ...one, doneOn: one.doneOn }]));
  return {
    'followUp.rows': done
      .sort((a, b) => a.doneOn.localeCompare(b.doneOn))
      .map(({ doneOn, body }) => ({
        on: paperDay(doneOn),
        method: body.method ? replyMethods[body.method].zh : '',
        person: body.person,
        performance: body.performance,
        satisfaction: body.satisfaction ? satisfactions[body.satisfaction].zh : '',
        newIssues: body.newIssues,
        action: body.action,
        by: file.people.find((person) => person.id === body.byId)?.body.name ?? '',
      })),
  };
}
