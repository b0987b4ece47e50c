import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { type StepGroup, transitionOf } from '../../../../shared/mediation/process/transitions.ts';
import type { Unmet } from '../../../../shared/mediation/process/unmet.ts';
import { caseDeskText } from '../../../text/case-desk.ts';
import { stepFormText } from '../../../text/step-forms.ts';
import { useText } from '../../../text/text.ts';
import { useDeskWay } from '../desk-way.ts';
import { type ActId, isExtraAct } from './act-ids.ts';
import { Missing } from './Missing.tsx';
import { useActWord } from './use-act-word.ts';

export type OfferedAct = { id: ActId; unmet: readonly Unmet[] };
type Group = StepGroup | 'facts';

/** The order of the groups in the list. */
const groups: readonly Group[] = [
  'main',
  'recusal',
  'inquiry',
  'negotiation',
  'performance',
  'confirmation',
  'enforcement',
  'referral',
  'supervision',
  'alert',
  'archive',
  'facts',
];

const ownGroups: Partial<Record<ActId, Group>> = {
  disclose: 'recusal',
  'waive-recusal': 'recusal',
  'risk-facts': 'alert',
  'follow-up-waive': 'performance',
};

const groupOf = (id: ActId): Group => (isExtraAct(id) ? (ownGroups[id] ?? 'facts') : transitionOf(id).group);

/** 其他可做: every other act the stage allows, by its part of the work; one that cannot be taken yet says why. */
export function OtherSteps({ steps }: { steps: readonly OfferedAct[] }) {
  const t = useText(caseDeskText);
  const s = useText(stepFormText);
  const way = useDeskWay();
  const [at, setAt] = useState<HTMLElement | null>(null);
  if (steps.length === 0) return null;
  const begin = (id: ActId) => {
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
        slotProps={{
          paper: { role: 'dialog', 'aria-label': t.otherSteps, sx: { p: 1.5, width: 720 } },
        }}
      >
        {/* Two columns: a case in mediation has some twenty acts, and the list must fit the screen. */}
        <Box sx={{ columnCount: 2, columnGap: 3 }}>
          {groups.map((group) => {
            const own = steps.filter((step) => groupOf(step.id) === group);
            if (own.length === 0) return null;
            return (
              <Box key={group} sx={{ breakInside: 'avoid', mb: 1 }}>
                <Typography component="h2" variant="body2" sx={{ color: 'text.secondary' }}>
                  {s.groups[group]}
                </Typography>
                <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
                  {own.map((step) => (
                    <StepLine key={step.id} step={step} onBegin={begin} />
                  ))}
                </Box>
              </Box>
            );
          })}
        </Box>
      </Popover>
    </>
  );
}

function StepLine({ step, onBegin }: { step: OfferedAct; onBegin: (id: ActId) => void }) {
  const title = useActWord()(step.id);
  const why = useId();
  const closed = step.unmet.some((one) => !one.waivable);
  return (
    <Box component="li">
      <Button
        disabled={closed}
        aria-describedby={closed ? why : undefined}
        onClick={() => onBegin(step.id)}
        sx={{ justifyContent: 'flex-start', py: 0.25 }}
      >
        {title}
      </Button>
      {step.unmet.length > 0 && (
        <Box id={why} sx={{ pl: 0.75, pb: 0.5, lineHeight: 1.35 }}>
          <Missing unmet={step.unmet} />
        </Box>
      )}
    </Box>
  );
}
