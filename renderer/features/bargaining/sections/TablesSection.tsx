import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import { blankTableBody } from '../../../../shared/bargaining/blank.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { tableFindings } from '../../../../shared/bargaining/tables/findings.ts';
import { rowsOfTable } from '../../../../shared/bargaining/tables/rows.ts';
import { type TableKind, tableKinds } from '../../../../shared/bargaining/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { tablesText } from '../../../text/bargaining-tables.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { textOpen } from './text-open.ts';

type RoundTable = RoundFile['roundTables'][number];

/** 附表: posts with their adjustment, piece rates, skill levels; each opens in its editor. */
export function TablesSection() {
  const t = useText(tablesText);
  const word = useWord();
  const { file } = useRoundWay();
  const { bargaining } = useApp();
  const navigate = useNavigate();
  const { busy, act } = useAct();
  const open = textOpen(file);
  const tables = file.roundTables.filter((one) => one.state !== 'replaced');
  const roundId = file.round.id;
  const make = (kind: TableKind) =>
    act(async () => {
      const body = { ...blankTableBody(), title: tableKinds[kind].zh };
      const id = await bargaining.add(roundId, 'roundTables', { kind, state: 'agreed', body });
      await navigate(`/bargaining/rounds/${roundId}/tables/${id}`);
    });
  return (
    <Section
      title={t.tables}
      actions={
        open &&
        (Object.keys(tableKinds) as TableKind[]).map((kind) => (
          <Button key={kind} variant="outlined" loading={busy} onClick={() => void make(kind)}>
            {t.add[kind]}
          </Button>
        ))
      }
    >
      {tables.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t.none}
        </Typography>
      ) : (
        <Table size="small" aria-label={t.tables}>
          <TableBody>
            {tables.map((one) => (
              <TableRow key={one.id} hover>
                <TableCell>
                  <Link component={RouterLink} to={`/bargaining/rounds/${roundId}/tables/${one.id}`}>
                    {one.body.title || word(tableKinds[one.kind])}
                  </Link>
                </TableCell>
                <TableCell>{word(tableKinds[one.kind])}</TableCell>
                <TableCell>{t.rows(rowsOfTable(one).length)}</TableCell>
                <TableCell>
                  <Said file={file} table={one} />
                </TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  <Button component={RouterLink} to={`/bargaining/rounds/${roundId}/tables/${one.id}`}>
                    {t.open}
                  </Button>
                  {open && <Remove table={one} />}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}

/** How many of its rows the checks speak of. */
function Said({ file, table }: { file: RoundFile; table: RoundTable }) {
  const t = useText(tablesText);
  const { today } = useRoundWay();
  const [errors, warnings] = useMemo(() => {
    const found = tableFindings(file, table, rowsOfTable(table), today);
    const all = [...found.whole, ...[...found.rows.values()].flat()];
    const count = (severity: string) => all.filter((one) => one.severity === severity).length;
    return [count('error'), count('warning')];
  }, [file, table, today]);
  return (
    <Box
      component="span"
      sx={{ color: errors > 0 ? 'error.main' : warnings > 0 ? 'warning.main' : 'text.secondary' }}
    >
      {t.findings(errors, warnings)}
    </Box>
  );
}

function Remove({ table }: { table: RoundTable }) {
  const t = useText(tablesText);
  const { file } = useRoundWay();
  const { bargaining } = useApp();
  const confirm = useConfirm();
  const notice = useNotice();
  const { title } = table.body;
  const remove = async () => {
    const { ok, reason } = await confirm({
      title: t.removeTitle(title),
      act: t.remove,
      danger: true,
      askReason: { label: t.reason },
    });
    if (!ok) return;
    try {
      await bargaining.remove(file.round.id, 'roundTables', table.id, reason);
      notice.say(t.removed(title), {
        undo: async () => void (await bargaining.restore(file.round.id, 'roundTables', table.id)),
      });
    } catch (error) {
      notice.fail(error);
    }
  };
  return (
    <Button color="inherit" onClick={() => void remove()}>
      {t.remove}
    </Button>
  );
}
