import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogContent from '@mui/material/DialogContent';
import { useMemo, useState } from 'react';
import type { Fen } from '../../../../shared/kernel/money.ts';
import type { CaseKnown, ClaimComputation } from '../../../../shared/mediation/claim-computation.ts';
import { computationOf } from '../../../../shared/mediation/claim-computation.ts';
import type { Calculator } from '../../../../shared/owed/calculator.ts';
import { factsAsked, knownInputs } from '../../../../shared/owed/known-inputs.ts';
import type { ParameterKey } from '../../../../shared/owed/regional/keys.ts';
import { claimOwedText } from '../../../text/claim-owed.ts';
import { useText } from '../../../text/text.ts';
import { type DraftShelf, useFormDraft } from '../../use-form-draft.ts';
import { computeOwed, type OwedContext } from '../compute.ts';
import { FigureDialog } from '../figures/FigureDialog.tsx';
import { blankFigure, type FigureDraft } from '../figures/figure-form.ts';
import { OwedWorkbench } from '../OwedWorkbench.tsx';
import { placeOfFigure } from '../office-place.ts';
import { blankDraft, draftAsText, draftFromText, draftShape } from '../owed-draft.ts';
import { ClaimOwedActs } from './ClaimOwedActs.tsx';
import type { ClaimPlace } from './ComputedClaim.tsx';

/** What the case, or the intake, hands to the workbench of a claim. */
export type ClaimBenchNeeds = {
  from: ClaimPlace;
  claimedFen: Fen | null;
  /** GB/T 2260 code of the place whose figures count unless the person says otherwise. */
  place: string;
  context: OwedContext;
  shelf: DraftShelf;
  onSaveFigure: (draft: FigureDraft) => Promise<unknown>;
  /** Keeps the calculation with the claim; `asClaimed`: its sum is what is claimed from now on. */
  onKeep: (computation: ClaimComputation, asClaimed: boolean) => Promise<unknown>;
  onClose: () => void;
};

type Props = ClaimBenchNeeds & {
  calculator: Calculator;
  draftId: string;
  workerId: string | null;
  known: CaseKnown;
  kept: ClaimComputation | null;
};

/** One calculator for a claim, begun with what was kept or with what the case knows. */
export function ClaimBench(props: Props) {
  const { calculator, draftId, workerId, known, kept, context, shelf, place, claimedFen } = props;
  const t = useText(claimOwedText);
  const where = t.place[props.from];
  const [entering, setEntering] = useState<ParameterKey | null>(null);
  const brought = useMemo(() => knownInputs(calculator, known), [calculator, known]);
  const blank = useMemo(
    () => (kept && draftFromText(kept.inputs)) ?? { ...blankDraft(place), inputs: brought },
    [kept, place, brought],
  );
  const { value: draft, change, clear } = useFormDraft(shelf, draftId, draftShape, blank);
  const computed = useMemo(() => computeOwed(calculator, draft, context), [calculator, draft, context]);
  const result = computed.result.ok ? computed.result.value : null;
  // The rows of months are a beginning only; the person fills them.
  const given = Object.keys(brought).filter((key) => key !== 'rows');
  const differing = given.filter((key) => brought[key] !== draft.inputs[key]);
  const namesOf = (inputs: readonly string[]) =>
    inputs.map((key) => calculator.fields.get(key)?.zh ?? key).join(t.sep);
  const keep = async (asClaimed: boolean) => {
    if (result === null) return;
    await props.onKeep(
      computationOf(result, {
        inputs: draftAsText(draft),
        regionCode: draft.place,
        workerId,
        known: factsAsked(calculator, known),
        on: context.today,
      }),
      asClaimed,
    );
    clear();
    props.onClose();
  };
  return (
    <>
      <DialogContent
        sx={{
          display: 'grid',
          gap: 1.25,
          alignContent: 'start',
          bgcolor: 'background.default',
          pt: '12px !important',
        }}
      >
        {differing.length > 0 ? (
          <Alert
            severity="warning"
            action={
              <Button
                color="inherit"
                onClick={() =>
                  change({
                    inputs: {
                      ...draft.inputs,
                      ...Object.fromEntries(differing.map((key) => [key, brought[key]])),
                    },
                  })
                }
              >
                {t.bringAgain(where)}
              </Button>
            }
          >
            {t.differs(where, namesOf(differing))}
          </Alert>
        ) : (
          <Alert severity="info">
            {given.length > 0 ? t.broughtIn(where, namesOf(given)) : t.broughtNone(where)}
          </Alert>
        )}
        <Box>
          <OwedWorkbench
            calculator={calculator}
            draft={draft}
            computed={computed}
            context={context}
            onChange={change}
            onEnterFigure={setEntering}
          />
        </Box>
      </DialogContent>
      <ClaimOwedActs result={result} claimedFen={claimedFen} onKeep={keep} onClose={props.onClose} />
      {entering !== null && (
        <FigureDialog
          initial={blankFigure(entering, placeOfFigure(entering, draft.place))}
          corrects={null}
          rows={context.rows}
          shelf={shelf}
          onSave={props.onSaveFigure}
          onClose={() => setEntering(null)}
        />
      )}
    </>
  );
}
