import Box from '@mui/material/Box';
import { isTransitionId, transitionOf } from '../../../../shared/mediation/process/transitions.ts';
import { standingSteps } from '../../../../shared/mediation/standing-steps.ts';
import { caseActsText } from '../../../text/case-acts.ts';
import { useText, useWord } from '../../../text/text.ts';
import { personName } from '../names.ts';
import type { OpenCase } from '../open-case.ts';
import { Line } from './Line.tsx';
import { TakeBack } from './TakeBack.tsx';

/** Steps that made the case; they are corrected, never taken back. */
const beginnings = ['T03', 'T04', 'T05', 'T06'];

/** A step of the process: what, the note, who; one taken back is struck through, and stays. */
export function StepLine({ open, step }: { open: OpenCase; step: OpenCase['file']['steps'][number] }) {
  const t = useText(caseActsText);
  const word = useWord();
  const { file } = open;
  const { transition, body, byId, undoes } = step;
  const what = isTransitionId(transition) ? word(transitionOf(transition)) : transition;
  const stands = standingSteps(file).includes(step);
  const undone = undoes === null && !stands;
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Line
          what={
            undone ? (
              <>
                <s>{what}</s>（{t.takenBack}）
              </>
            ) : undoes === null ? (
              what
            ) : (
              t.takesBack(what)
            )
          }
          more={[body.note, personName(file, byId)]}
        />
      </Box>
      {stands && !beginnings.includes(transition) && <TakeBack open={open} step={step} />}
    </Box>
  );
}
