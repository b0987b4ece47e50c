import { z } from 'zod';
import { riskFacts } from '../../../../../shared/mediation/process-terms.ts';
import { codesOf } from '../../../../../shared/mediation/terms.ts';
import { stepForm } from '../form/step-form.ts';
import { AlertHandling } from './AlertHandling.tsx';

/** 风险情形: the facts the level is drawn from, beside what the records show by themselves. */
export const alertForms = {
  'risk-facts': stepForm(z.object({ facts: z.array(z.enum(codesOf(riskFacts))) }), {
    about: AlertHandling,
    blank: ({ file }) => ({ facts: file.case.body.riskFacts }),
    fields: [{ kind: 'ticks', name: 'facts', label: 'riskFacts', terms: () => riskFacts }],
    run: async ({ process }, value, { file }) => {
      await process.recordFindings(file.case.id, { riskFacts: value.facts });
      return {};
    },
  }),
};
