import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Fen } from '../../../../shared/kernel/money.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { claimName } from '../../../../shared/mediation/claim-sums.ts';
import { type Gains, gainsOf } from '../../../../shared/mediation/settlement-gains.ts';
import { settlementText } from '../../../text/settlement.ts';
import { useText } from '../../../text/text.ts';
import { KindMark } from '../../../ui/talks/KindMark.tsx';
import { yuan } from '../yuan.ts';
import type { Plan } from './plan.ts';

/**
 * 方案得失: what the plan gives or takes against the computed sums. Worked out on the spot, shown only when asked for,
 * closed again with the section, and left out when the page is printed: nothing of it is kept anywhere.
 */
export function OwnEyesGains({ claims, plan }: { claims: CaseFile['claims']; plan: Plan }) {
  const t = useText(settlementText);
  const [open, setOpen] = useState(false);
  if (claims.length === 0) return null;
  return (
    <Box sx={{ '@media print': { display: 'none' } }}>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t.hideGains : t.showGains}
      </Button>
      {open && (
        <Box component="section" aria-label={t.gains} sx={boxStyle}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <Typography variant="h3">{t.gains}</Typography>
            <KindMark color="secondary" words={t.ownEyes} />
          </Box>
          <Typography variant="body2" color="textSecondary">
            {t.ownEyesText}
          </Typography>
          <GainsTable gains={gainsOf(claims, plan.agreed, plan.total)} />
        </Box>
      )}
    </Box>
  );
}

function GainsTable({ gains }: { gains: Gains }) {
  const t = useText(settlementText);
  const { rows, ratioBasisPoints, notComputed, warnings } = gains;
  return (
    <>
      <Table size="small" aria-label={t.gains}>
        <TableHead>
          <TableRow>
            <TableCell>{t.claim}</TableCell>
            {([t.claimed, t.rest, t.agreed, t.worker, t.employer] as const).map((head) => (
              <TableCell key={head} align="right">
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ claim, claimed, rest, agreed, worker }) => (
            <Line key={claim.id} name={claimName(claim)} sums={[claimed, rest, agreed]} worker={worker} />
          ))}
          <Line
            name={t.total}
            sums={[gains.claimed, gains.rest, gains.agreed]}
            worker={gains.worker}
            strong
          />
        </TableBody>
      </Table>
      <Typography variant="body2">
        {ratioBasisPoints !== null && `${t.ratio((ratioBasisPoints / 100).toFixed(2))} ${t.noLeast}`}
        {notComputed > 0 && ` ${t.notComputed(notComputed)}`}
      </Typography>
      {warnings.map((one) => (
        <Alert key={one} severity="warning" lang="zh-CN">
          {one}
        </Alert>
      ))}
    </>
  );
}

function Line(props: {
  name: string;
  sums: readonly (Fen | null)[];
  worker: number | null;
  strong?: boolean;
}) {
  const { name, sums, worker, strong = false } = props;
  const t = useText(settlementText);
  const said = (by: number | null) =>
    by === null ? '—' : by === 0 ? t.even : by > 0 ? t.gainsBy(yuan(by as Fen)) : t.loses(yuan(-by as Fen));
  return (
    <TableRow sx={strong ? { '& td': { fontWeight: 600 } } : undefined}>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>{name}</TableCell>
      {sums.map((sum, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the column is the identity
        <TableCell key={at} align="right" sx={{ whiteSpace: 'nowrap' }}>
          {yuan(sum)}
        </TableCell>
      ))}
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {said(worker)}
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {said(worker === null ? null : -worker)}
      </TableCell>
    </TableRow>
  );
}

const boxStyle = {
  display: 'grid',
  gap: 1,
  mt: 0.5,
  p: 1.25,
  border: 1,
  borderStyle: 'dashed',
  borderColor: 'secondary.main',
  borderRadius: 1,
} as const;
