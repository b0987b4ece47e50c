import type { ActId } from './act-ids.ts';
import type { StepForm } from './form/step-form.ts';
import { alertForms } from './forms/alert.ts';
import { caseFactForms } from './forms/case-facts.ts';
import { correctionForms } from './forms/corrections.ts';
import { endingForms } from './forms/endings.ts';
import { mediationForms } from './forms/mediation.ts';
import { negotiationForms } from './forms/negotiation.ts';
import { partyForms } from './forms/parties.ts';
import { performanceForms } from './forms/performance.ts';
import { recusalForms } from './forms/recusal.ts';
import { refusalForms } from './forms/refusal.ts';

/** Every step and act that is done in a dialog, by its form. */
export const stepForms = {
  ...correctionForms,
  ...refusalForms,
  ...recusalForms,
  ...mediationForms,
  ...endingForms,
  ...negotiationForms,
  ...alertForms,
  ...performanceForms,
  ...partyForms,
  ...caseFactForms,
} satisfies Partial<Record<ActId, StepForm>>;

/** The form of an act that `wayOf` says has one. @throws Error for another, which is a bug */
export function stepFormOf(id: ActId): StepForm {
  const form = (stepForms as Partial<Record<ActId, StepForm>>)[id];
  if (!form) throw new Error(`no form for ${id}`);
  return form;
}
