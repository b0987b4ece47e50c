import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { capitalYuan, type Fen } from '../../../../shared/kernel/money.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { difference, sumsOf, totalSums } from '../../../../shared/mediation/claim-sums.ts';
import { claimOwedText } from '../../../text/claim-owed.ts';
import { useText } from '../../../text/text.ts';
import { yuan } from '../yuan.ts';

const kinds = ['claimed', 'computed', 'paid', 'agreed'] as const;

/** The four sums of every claim side by side, each added to its own, with capital numerals. */
export function SumsTable({ claims }: { claims: CaseFile['claims'] }) {
  const t = useText(claimOwedText);
  const total = totalSums(claims);
  return (
    <Table size="small" aria-label={t.sums}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '6%' }}>{t.no}</TableCell>
          <TableCell sx={{ width: '25%' }}>{t.claim}</TableCell>
          {kinds.map((kind) => (
            <TableCell key={kind} align="right">
              {t[kind]}
            </TableCell>
          ))}
          <TableCell align="right">{t.difference}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {claims.map((claim, at) => {
          const sums = sumsOf(claim);
          const by = difference(sums);
          return (
            <TableRow key={claim.id}>
              <TableCell>{at + 1}</TableCell>
              <TableCell sx={{ maxWidth: 420, overflowWrap: 'anywhere' }}>{claim.body.text}</TableCell>
              {kinds.map((kind) => (
                <TableCell key={kind} align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {yuan(sums[kind])}
                </TableCell>
              ))}
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {by === null ? '—' : signed(by)}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
      <TableFooter sx={{ '& td': { color: 'text.primary', fontSize: 14 } }}>
        <TableRow sx={{ '& td': { fontWeight: 600 } }}>
          <TableCell colSpan={2}>{t.total}</TableCell>
          {kinds.map((kind) => (
            <TableCell key={kind} align="right" sx={{ whiteSpace: 'nowrap' }}>
              {yuan(total[kind])}
            </TableCell>
          ))}
          <TableCell />
        </TableRow>
        <TableRow sx={{ '& td': { verticalAlign: 'top' } }}>
          <TableCell colSpan={2}>{t.inWords}</TableCell>
          {kinds.map((kind) => (
            <TableCell key={kind} align="right" lang="zh-CN" sx={{ fontSize: 13 }}>
              {total[kind] === null ? '—' : capitalYuan(total[kind])}
            </TableCell>
          ))}
          <TableCell />
        </TableRow>
      </TableFooter>
    </Table>
  );
}

const signed = (by: number): string =>
  by === 0 ? yuan(0 as Fen) : `${by > 0 ? '+' : '−'}${yuan(Math.abs(by) as Fen)}`;
