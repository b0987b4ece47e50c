import type { CaseFile } from '../mediation/case-file.ts';
import { caseClocks, mediationRuleOf } from '../mediation/clocks.ts';
import { allPerformed } from '../mediation/performance.ts';
import { nextStep } from '../mediation/process/open-steps.ts';
import { transitionOf } from '../mediation/process/transitions.ts';
import type { FactsContext } from './facts-of.ts';

/** What papers need beside the case: the day, what it is about, the limits that follow from the case's days, the next step. */
export function factsContext(
  file: CaseFile,
  given: Pick<
    FactsContext,
    'today' | 'subjectId' | 'printedBy' | 'checks' | 'registered' | 'dossier' | 'calendar'
  >,
): FactsContext {
  const { today } = given;
  const clocks = caseClocks(file, today, given.calendar);
  const step = nextStep(file, file.terms.length > 0 && allPerformed(file, today));
  return {
    ...given,
    mediationDue: clocks.find((clock) => clock.id === mediationRuleOf(file)) ?? null,
    limitationExpiresOn: clocks.find((clock) => clock.id.startsWith('arbitration-limitation'))?.due ?? null,
    nextStep: step ? transitionOf(step).zh : '',
  };
}
