import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ContentFinding } from '../../../../shared/bargaining/content-checks/check.ts';
import { blankLine, lineOf, type QuoteLine } from '../../../../shared/bargaining/order-quote.ts';
import type { PriceRow } from '../../../../shared/bargaining/records/table.ts';
import type { Column } from '../../../../shared/bargaining/tables/column.ts';
import { ordersText } from '../../../text/bargaining-orders.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { GridCell } from '../tables/GridCell.tsx';
import { ChooseLines } from './ChooseLines.tsx';

type Name = Extract<keyof typeof ordersText.en.lineColumns, string>;
const kinds: Record<Name, Column['kind']> = {
  code: 'text',
  process: 'text',
  unit: 'text',
  standardCentiMinutes: 'minutes',
  base: 'price',
  floor: 'price',
  final: 'price',
};
const columns = (Object.keys(kinds) as Name[]).map(
  (name): Column => ({
    name,
    kind: kinds[name],
    heading: /$^/,
    zh: ordersText['zh-CN'].lineColumns[name],
    en: ordersText.en.lineColumns[name],
  }),
);
const blank = blankLine();

type Props = {
  lines: readonly QuoteLine[];
  prices: readonly PriceRow[];
  findings: ReadonlyMap<number, readonly ContentFinding[]>;
  locked: boolean;
  onChange: (lines: QuoteLine[]) => void;
  /** Writes what was changed, after an act that is no typing. */
  onDone: () => Promise<void>;
};

/** 工序单价: estimate, price of the contract, price settled; what the checks say stands beside each. */
export function OrderLines({ lines, prices, findings, locked, onChange, onDone }: Props) {
  const t = useText(ordersText);
  const word = useWord();
  const notice = useNotice();
  const [choosing, setChoosing] = useState(false);
  const act = (next: QuoteLine[]) => {
    onChange(next);
    void onDone();
  };
  const set = (at: number, column: Column, value: unknown) =>
    onChange(
      lines.map((line, n) => {
        if (n !== at) return line;
        const next = { ...line, [column.name]: value ?? blank[column.name as keyof QuoteLine] } as QuoteLine;
        // A code of the contract's table brings what the table says of it.
        const known =
          column.name === 'code' ? prices.find((one) => one.code !== '' && one.code === value) : undefined;
        return known && line.process === '' ? lineOf(known) : next;
      }),
    );
  const remove = (at: number) => {
    const before = [...lines];
    act(lines.filter((_, n) => n !== at));
    notice.say(t.lineRemoved, { undo: async () => act(before) });
  };
  return (
    <Section
      title={t.lines}
      actions={
        !locked && (
          <>
            <Button disabled={prices.length === 0} onClick={() => setChoosing(true)}>
              {prices.length === 0 ? t.fromTableNone : t.fromTable}
            </Button>
            <Button variant="outlined" onClick={() => act([...lines, blankLine()])}>
              {t.addLine}
            </Button>
          </>
        )
      }
    >
      {lines.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t.noLines}
        </Typography>
      ) : (
        <Table size="small" aria-label={t.lines}>
          <TableHead>
            <TableRow>
              {columns.map((column) => (
                <TableCell key={column.name}>{word(column)}</TableCell>
              ))}
              <TableCell>{t.checks}</TableCell>
              {!locked && <TableCell />}
            </TableRow>
          </TableHead>
          <TableBody>
            {lines.map((line, at) => {
              const said = findings.get(at) ?? [];
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a process has no id of its own
                <TableRow key={at}>
                  {columns.map((column) => (
                    <TableCell
                      key={column.name}
                      sx={{ width: column.name === 'process' ? undefined : 112, '&&': { p: 0.25 } }}
                    >
                      <Box
                        sx={{
                          height: 28,
                          border: 1,
                          borderColor: 'divider',
                          borderRadius: 1,
                          display: 'flex',
                        }}
                      >
                        <GridCell
                          column={column}
                          value={line[column.name as keyof QuoteLine]}
                          label={t.cell(at + 1, word(column))}
                          place=""
                          locked={locked}
                          onValue={(of, value) => set(at, of, value)}
                        />
                      </Box>
                    </TableCell>
                  ))}
                  <TableCell sx={{ color: 'error.main', width: 200 }}>{said.map(word).join('；')}</TableCell>
                  {!locked && (
                    <TableCell align="right">
                      <Button color="inherit" onClick={() => remove(at)}>
                        {t.removeLine}
                      </Button>
                    </TableCell>
                  )}
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      )}
      {choosing && (
        <ChooseLines
          prices={prices}
          onTake={(chosen) => {
            setChoosing(false);
            act([...lines, ...chosen.map(lineOf)]);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </Section>
  );
}
