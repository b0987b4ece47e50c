import Box from '@mui/material/Box';
import { memo } from 'react';
import type { ContentFinding } from '../../../../shared/bargaining/content-checks/check.ts';
import type { Column } from '../../../../shared/bargaining/tables/column.ts';
import { cellOf } from '../../../../shared/bargaining/tables/rows.ts';
import type { TableKind } from '../../../../shared/bargaining/terms.ts';
import { tablesText } from '../../../text/bargaining-tables.ts';
import { useText, useWord } from '../../../text/text.ts';
import { rowHeight } from './cell-style.ts';
import { GridCell } from './GridCell.tsx';
import { growthWords } from './growth-words.ts';
import type { Item } from './use-table-edit.ts';

type Props = {
  kind: TableKind;
  item: Item;
  at: number;
  columns: readonly Column[];
  template: string;
  findings: readonly ContentFinding[] | undefined;
  active: boolean;
  locked: boolean;
  setCell: (key: number, column: Column, value: unknown) => void;
};

/** One row of the grid with its growth and, in words, what the checks say of it. */
export const GridRow = memo(function GridRow(props: Props) {
  const { kind, item, at, columns, template, findings = [], active, locked, setCell } = props;
  const t = useText(tablesText);
  const word = useWord();
  const errors = findings.some((one) => one.severity === 'error');
  const said = findings.map(word).join('；');
  const cell = { borderRight: 1, borderColor: 'divider', minWidth: 0, display: 'flex' } as const;
  const growth = growthWords(kind, item.row);
  return (
    <Box
      role="row"
      aria-rowindex={at + 2}
      aria-selected={active}
      sx={{
        position: 'absolute',
        top: at * rowHeight,
        left: 0,
        right: 0,
        height: rowHeight,
        display: 'grid',
        gridTemplateColumns: template,
        borderBottom: 1,
        borderColor: 'divider',
        fontSize: 13,
        bgcolor: active ? 'action.hover' : undefined,
      }}
    >
      <Box
        role="rowheader"
        sx={{ ...cell, alignItems: 'center', justifyContent: 'center', color: 'text.secondary' }}
      >
        {at + 1}
      </Box>
      {columns.map((column, n) => (
        <Box role="gridcell" key={column.name} sx={cell}>
          <GridCell
            column={column}
            value={cellOf(item.row, column)}
            label={t.cell(at + 1, word(column))}
            place={`${at}:${n}`}
            locked={locked}
            onValue={(of, value) => setCell(item.key, of, value)}
          />
        </Box>
      ))}
      {growth !== null && (
        <Box
          role="gridcell"
          sx={{
            ...cell,
            alignItems: 'center',
            justifyContent: 'flex-end',
            px: 0.75,
            color: 'text.secondary',
          }}
        >
          {growth}
        </Box>
      )}
      <Box
        role="gridcell"
        title={said}
        sx={{
          px: 0.75,
          lineHeight: `${rowHeight}px`,
          overflow: 'hidden',
          whiteSpace: 'nowrap',
          textOverflow: 'ellipsis',
          color: errors ? 'error.main' : 'warning.main',
        }}
      >
        {said}
      </Box>
    </Box>
  );
});
