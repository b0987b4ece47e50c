import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import type { CategoryId } from '../../../../shared/mediation/categories.ts';
import type { CaseKnown, ClaimComputation } from '../../../../shared/mediation/claim-computation.ts';
import type { CalculatorId } from '../../../../shared/owed/calculator-ids.ts';
import { calculators } from '../../../../shared/owed/calculators.ts';
import { calculatorsForClaim } from '../../../../shared/owed/known-inputs.ts';
import { claimOwedText } from '../../../text/claim-owed.ts';
import { useText } from '../../../text/text.ts';
import { ChoiceInput } from '../../ChoiceInput.tsx';
import { CalculatorChoice } from './CalculatorChoice.tsx';
import { ClaimBench, type ClaimBenchNeeds } from './ClaimBench.tsx';

/** A worker of the case one may compute for, with what the case knows. */
export type KnownWorker = { readonly id: string; readonly name: string; readonly known: CaseKnown };

type Props = ClaimBenchNeeds & {
  /** What the claim is called. */
  claim: string;
  /** Name of the draft: what is typed here stays on this machine until it is kept or given up. */
  draft: string;
  category: CategoryId;
  workers: readonly KnownWorker[];
  /** What is known without a worker. */
  known: CaseKnown;
  kept: ClaimComputation | null;
};

/** 计算 for a claim: which calculation, for whom, the workbench with what the case knows, and the ways to keep it. */
export function ClaimOwedDialog({ claim, draft, category, workers, known, kept, ...needs }: Props) {
  const t = useText(claimOwedText);
  const { usual, others } = calculatorsForClaim(category);
  const [id, setId] = useState<CalculatorId>(kept?.calculator ?? usual[0] ?? others[0] ?? 'wage_arrears');
  const [workerId, setWorkerId] = useState<string | null>(() =>
    kept ? kept.workerId : (workers[0]?.id ?? null),
  );
  const worker = workers.find((one) => one.id === workerId) ?? null;
  const sameAsKept = kept !== null && kept.calculator === id && kept.workerId === (worker?.id ?? null);
  return (
    <Dialog open onClose={needs.onClose} fullWidth maxWidth="xl" aria-labelledby="claim-owed-title">
      <DialogTitle id="claim-owed-title" variant="h2" sx={{ pb: 1 }}>
        {t.computeOf(claim)}
      </DialogTitle>
      <Box sx={{ px: 3, pb: 1.25, display: 'flex', gap: 1.5 }}>
        <Box sx={{ width: 320 }}>
          <CalculatorChoice usual={usual} others={others} value={id} onChange={setId} />
        </Box>
        {workers.length > 0 && (
          <Box sx={{ width: 240 }}>
            <ChoiceInput
              label={t.worker}
              terms={Object.fromEntries([
                ...workers.map((one): [string, { zh: string; en: string }] => [
                  one.id,
                  { zh: one.name, en: one.name },
                ]),
                ['', { zh: t.nobody, en: t.nobody }],
              ])}
              value={worker?.id ?? ''}
              onChange={(next) => setWorkerId(next === '' ? null : next)}
            />
          </Box>
        )}
      </Box>
      <ClaimBench
        key={`${id} ${worker?.id ?? ''}`}
        {...needs}
        calculator={calculators[id]}
        draftId={`${draft}:${id}:${worker?.id ?? ''}`}
        workerId={worker?.id ?? null}
        known={worker?.known ?? known}
        kept={sameAsKept ? kept : null}
      />
    </Dialog>
  );
}
