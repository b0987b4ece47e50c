import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import { useId, useState } from 'react';
import type { OpenStep } from '../../../../shared/mediation/process/open-steps.ts';
import { type TransitionId, transitionOf } from '../../../../shared/mediation/process/transitions.ts';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useDeskWay } from '../desk-way.ts';
import { Missing } from './Missing.tsx';

/** 其他可做: every other step the stage allows; one that cannot be taken yet is grey and says why. */
export function OtherSteps({ steps }: { steps: readonly OpenStep[] }) {
  const t = useText(caseDeskText);
  const way = useDeskWay();
  const [at, setAt] = useState<HTMLElement | null>(null);
  if (steps.length === 0) return null;
  const begin = (id: TransitionId) => {
    setAt(null);
    way.begin(id);
  };
  return (
    <>
      <Button
        aria-haspopup="dialog"
        aria-expanded={at !== null}
        onClick={(event) => setAt(event.currentTarget)}
      >
        {t.otherSteps} ▾
      </Button>
      <Popover
        open={at !== null}
        anchorEl={at}
        onClose={() => setAt(null)}
        // The way to what is missing leaves this list behind.
        onClick={(event) => event.target instanceof HTMLButtonElement && setAt(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t.otherSteps, sx: { p: 1, maxWidth: 460 } } }}
      >
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {steps.map((step) => (
            <StepLine key={step.id} step={step} onBegin={begin} />
          ))}
        </Box>
      </Popover>
    </>
  );
}

function StepLine({ step, onBegin }: { step: OpenStep; onBegin: (id: TransitionId) => void }) {
  const word = useWord();
  const why = useId();
  const closed = step.unmet.some((one) => !one.waivable);
  return (
    <Box component="li" sx={{ py: 0.25 }}>
      <Button
        disabled={closed}
        aria-describedby={closed ? why : undefined}
        onClick={() => onBegin(step.id)}
        sx={{ justifyContent: 'flex-start' }}
      >
        {word(transitionOf(step.id))}
      </Button>
      {step.unmet.length > 0 && (
        <Box id={why} sx={{ pl: 0.75, pb: 0.5 }}>
          <Missing unmet={step.unmet} />
        </Box>
      )}
    </Box>
  );
}
