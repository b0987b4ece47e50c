import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Fen } from '../../../../shared/kernel/money.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import type { ClaimComputation } from '../../../../shared/mediation/claim-computation.ts';
import { difference, restComputed, sumsOf } from '../../../../shared/mediation/claim-sums.ts';
import { useApp } from '../../../app-context.tsx';
import { claimOwedText } from '../../../text/claim-owed.ts';
import { dayWithWeekday } from '../../../text/dates.ts';
import { owedText } from '../../../text/owed.ts';
import { useLang, useText } from '../../../text/text.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { titleOf } from '../../../ui/owed/words.ts';
import { yuan } from '../yuan.ts';
import { staleness } from './claim-workers.ts';
import { WorkingSteps } from './WorkingSteps.tsx';

type Props = { file: CaseFile; claim: CaseFile['claims'][number]; computation: ClaimComputation };

/** What was computed for a claim, against what is claimed, with a warning when the case changed since. */
export function ClaimWorking({ file, claim, computation }: Props) {
  const { cases } = useApp();
  const t = useText(claimOwedText);
  const owed = useText(owedText);
  const lang = useLang();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const [open, setOpen] = useState(false);
  const sums = sumsOf(claim);
  const rest = restComputed(sums);
  const { changed, gone } = staleness(file, claim);
  const { computedOn, lowFen, highFen, switches, limitation } = computation;
  const update = (body: { amountFen?: Fen | null; computation?: ClaimComputation | null }) =>
    cases.updateClaim(file.case.id, claim.id, { body });
  const take = async () => {
    const before = claim.body.amountFen;
    if (await act(() => update({ amountFen: rest })))
      say(t.used, { undo: () => update({ amountFen: before }) });
  };
  const remove = async () => {
    if (await act(() => update({ computation: null })))
      say(t.removed, { undo: () => update({ computation }) });
  };
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
        <Box sx={{ flex: 1 }} />
        {rest !== null && rest !== claim.body.amountFen && (
          <Button disabled={busy} onClick={() => void take()}>
            {t.useAsClaimed}
          </Button>
        )}
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t.hideSteps : t.showSteps}
        </Button>
        <Button color="inherit" disabled={busy} onClick={() => void remove()}>
          {t.remove}
        </Button>
      </Box>
      {gone && <Alert severity="warning">{t.workerGone}</Alert>}
      {changed.length > 0 && (
        <Alert severity="warning">{t.stale(changed.map((key) => t.facts[key]).join(t.sep))}</Alert>
      )}
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
