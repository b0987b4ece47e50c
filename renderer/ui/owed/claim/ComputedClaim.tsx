import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { type Fen, formatYuan } from '../../../../shared/kernel/money.ts';
import type { CaseKnown, ClaimComputation } from '../../../../shared/mediation/claim-computation.ts';
import { difference, type FourSums, restComputed } from '../../../../shared/mediation/claim-sums.ts';
import { claimOwedText } from '../../../text/claim-owed.ts';
import { dayWithWeekday } from '../../../text/dates.ts';
import { owedText } from '../../../text/owed.ts';
import { useLang, useText } from '../../../text/text.ts';
import { titleOf } from '../words.ts';
import { WorkingSteps } from './WorkingSteps.tsx';

/** Where a claim stands: in a case, or in an intake not registered yet. */
export type ClaimPlace = 'case' | 'intake';

type Props = {
  computation: ClaimComputation;
  sums: FourSums;
  place: ClaimPlace;
  /** Facts that changed since, and whether the worker it was computed for is gone. */
  changed: readonly (keyof CaseKnown)[];
  gone: boolean;
  busy?: boolean;
  /** Claims what is left of the computed sum. */
  onTake: (rest: Fen) => void;
  onRemove: () => void;
  /** What else is to be said of it. */
  children?: ReactNode;
};

const yuan = (sum: Fen): string => `¥${formatYuan(sum)}`;

/** What was computed for a claim, against what is claimed, with a warning when its facts changed since. */
export function ComputedClaim(props: Props) {
  const { computation, sums, place, changed, gone, busy = false, onTake, onRemove, children } = props;
  const t = useText(claimOwedText);
  const owed = useText(owedText);
  const lang = useLang();
  const [open, setOpen] = useState(false);
  const rest = restComputed(sums);
  const { computedOn, lowFen, highFen, switches, limitation } = computation;
  return (
    <Box component="section" aria-label={t.title} sx={boxStyle}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2, rowGap: 0.5 }}>
        <Typography sx={{ fontWeight: 600 }}>{titleOf(computation.calculator, lang)}</Typography>
        <Typography>
          {t.result}{' '}
          <strong>
            {lowFen !== null && highFen !== null
              ? t.range(yuan(lowFen), yuan(highFen))
              : sums.computed === null
                ? t.open
                : yuan(sums.computed)}
          </strong>
        </Typography>
        {sums.paid !== null && rest !== null && (
          <Typography>
            {t.rest} <strong>{yuan(rest)}</strong>
          </Typography>
        )}
        <DifferenceChip by={difference(sums)} />
        <Typography variant="body2" color="textSecondary">
          {t.on(dayWithWeekday(computedOn, lang))}
        </Typography>
        <Box sx={{ ml: 'auto' }}>
          {rest !== null && rest !== sums.claimed && (
            <Button disabled={busy} onClick={() => onTake(rest)}>
              {t.useAsClaimed}
            </Button>
          )}
          <Button aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t.hideSteps : t.showSteps}
          </Button>
          <Button color="inherit" disabled={busy} onClick={onRemove}>
            {t.remove}
          </Button>
        </Box>
      </Box>
      {gone && <Alert severity="warning">{t.workerGone(t.place[place])}</Alert>}
      {changed.length > 0 && (
        <Alert severity="warning">
          {t.stale(t.place[place], changed.map((key) => t.facts[key]).join(t.sep))}
        </Alert>
      )}
      {children}
      {switches.map((one) => (
        <Typography key={one.point} variant="body2" lang="zh-CN">
          {t.view(one.point, one.chosen)}
          <Box component="span" sx={{ color: 'warning.main' }}>
            {' '}
            · {t.convention}
          </Box>
        </Typography>
      ))}
      {limitation.status !== 'none' && (
        <Typography variant="body2" sx={limitation.status === 'open' ? undefined : { color: 'warning.main' }}>
          {t.limitation}：{owed.limitationState[limitation.status]}
          {limitation.until !== null && ` · ${owed.until(limitation.until)}`}
        </Typography>
      )}
      {open && <WorkingSteps computation={computation} />}
    </Box>
  );
}

/** How far what is claimed is from what was computed. */
function DifferenceChip({ by }: { by: number | null }) {
  const t = useText(claimOwedText);
  if (by === null) return null;
  const words = by === 0 ? t.equal : by > 0 ? t.more(yuan(by as Fen)) : t.less(yuan(-by as Fen));
  return (
    <Chip
      size="small"
      variant="outlined"
      color={by === 0 ? 'default' : 'warning'}
      label={words}
      sx={{ fontSize: 13 }}
    />
  );
}

const boxStyle = {
  display: 'grid',
  gap: 0.75,
  p: 1.25,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.default',
} as const;
