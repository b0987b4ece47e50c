import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { tableKinds } from '../../../../shared/bargaining/terms.ts';
import { formatUnitPrice } from '../../../../shared/bargaining/unit-price.ts';
import { formatYuan } from '../../../../shared/kernel/money.ts';
import { useApp } from '../../../app-context.tsx';
import { bargainingText } from '../../../text/bargaining.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { PasteTable } from './PasteTable.tsx';
import { textOpen } from './text-open.ts';

type RoundTable = RoundFile['roundTables'][number];

/** 附表: posts with their adjustment, piece rates, skill levels; pasted from a spreadsheet. */
export function TablesSection() {
  const t = useText(roundText);
  const word = useWord();
  const b = useText(bargainingText);
  const { file } = useRoundWay();
  const { bargaining } = useApp();
  const confirm = useConfirm();
  const notice = useNotice();
  const [pasting, setPasting] = useState<'posts' | 'prices' | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const open = textOpen(file);
  const tables = file.roundTables.filter((one) => one.state !== 'replaced');
  const remove = async ({ id }: RoundTable) => {
    const { ok, reason } = await confirm({
      title: t.removeTitle,
      act: t.remove,
      danger: true,
      askReason: { label: b.reason },
    });
    if (!ok) return;
    try {
      await bargaining.remove(file.round.id, 'roundTables', id, reason);
      notice.say(t.removed, {
        undo: async () => void (await bargaining.restore(file.round.id, 'roundTables', id)),
      });
    } catch (error) {
      notice.fail(error);
    }
  };
  return (
    <Section
      title={t.tables}
      actions={
        open && (
          <>
            <Button variant="outlined" onClick={() => setPasting('posts')}>
              {t.pastePosts}
            </Button>
            <Button variant="outlined" onClick={() => setPasting('prices')}>
              {t.pastePrices}
            </Button>
          </>
        )
      }
    >
      {tables.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t.none}
        </Typography>
      )}
      {tables.map((one) => (
        <Box key={one.id}>
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', fontSize: 14 }}>
            <span>
              {word(tableKinds[one.kind])} {one.body.title} {t.rows(one.body[one.kind].length)}
            </span>
            <Button
              aria-expanded={shown === one.id}
              onClick={() => setShown(shown === one.id ? null : one.id)}
            >
              {shown === one.id ? t.hide : t.view}
            </Button>
            {open && (
              <Button color="inherit" onClick={() => void remove(one)}>
                {t.remove}
              </Button>
            )}
          </Box>
          {shown === one.id && <Rows table={one} />}
        </Box>
      ))}
      {pasting && <PasteTable kind={pasting} onClose={() => setPasting(null)} />}
    </Section>
  );
}

function Rows({ table }: { table: RoundTable }) {
  const t = useText(roundText);
  const { kind, body } = table;
  const heads = kind === 'posts' ? [...t.postColumns, t.growth] : kind === 'prices' ? t.priceColumns : [];
  const cells: string[][] =
    kind === 'posts'
      ? body.posts.map((row) => [
          row.post,
          String(row.headcount),
          formatYuan(row.baseFen),
          formatYuan(row.targetFen),
          row.frontline ? '✓' : '',
          row.baseFen === 0 ? '' : `${(((row.targetFen - row.baseFen) * 100) / row.baseFen).toFixed(2)}%`,
        ])
      : kind === 'prices'
        ? body.prices.map((row) => [
            row.code,
            row.jobType,
            row.process,
            row.spec,
            row.unit,
            formatUnitPrice(row.price),
            row.previousPrice === null ? '' : formatUnitPrice(row.previousPrice),
          ])
        : body.skills.map((row) => [row.level, row.label, formatYuan(row.amountFen), String(row.headcount)]);
  return (
    <Box sx={{ maxHeight: 360, overflow: 'auto' }}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            {heads.map((head) => (
              <TableCell key={head}>{head}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {cells.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row of a table is its place
            <TableRow key={at}>
              {row.map((cell, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <TableCell key={n}>{cell}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
