import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useApp } from '../../../app-context.tsx';
import { bargainingText } from '../../../text/bargaining.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import type { FormValue } from '../form/form-value.ts';
import { type PartKindId, partKinds } from '../parts/part-kinds.ts';

type Props<R extends { id: string }> = {
  kind: PartKindId;
  label: string;
  rows: readonly R[];
  columns: readonly (readonly [head: string, cell: (row: R) => ReactNode])[];
  /** Nothing may be changed any more. */
  locked?: boolean;
  /** More that can be done with a row. */
  acts?: (row: R) => ReactNode;
};

/** Records of one kind: 编辑 and 删除 at each, with undo. */
export function PartTable<R extends { id: string }>({
  kind,
  label,
  rows,
  columns,
  acts,
  locked = false,
}: Props<R>) {
  const t = useText(roundText);
  const b = useText(bargainingText);
  const { bargaining } = useApp();
  const confirm = useConfirm();
  const notice = useNotice();
  const { file, edit } = useRoundWay();
  const roundId = file.round.id;
  const { table } = partKinds[kind];
  const remove = async (id: string) => {
    const { ok, reason } = await confirm({
      title: t.removeTitle,
      act: t.remove,
      danger: true,
      askReason: { label: b.reason },
    });
    if (!ok) return;
    try {
      await bargaining.remove(roundId, table, id, reason);
      notice.say(t.removed, { undo: async () => void (await bargaining.restore(roundId, table, id)) });
    } catch (error) {
      notice.fail(error);
    }
  };
  if (rows.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t.none}
      </Typography>
    );
  }
  return (
    <Table size="small" aria-label={label}>
      <TableHead>
        <TableRow>
          {columns.map(([head]) => (
            <TableCell key={head}>{head}</TableCell>
          ))}
          <TableCell />
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id} hover>
            {columns.map(([head, cell]) => (
              <TableCell key={head} sx={{ whiteSpace: 'pre-line' }}>
                {cell(row)}
              </TableCell>
            ))}
            <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
              {acts?.(row)}
              {!locked && (
                <>
                  <Button onClick={() => edit(kind, row as unknown as FormValue)}>{t.edit}</Button>
                  <Button color="inherit" onClick={() => void remove(row.id)}>
                    {t.remove}
                  </Button>
                </>
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
