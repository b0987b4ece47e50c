import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ContentFinding } from '../../../../shared/bargaining/content-checks/check.ts';
import type { Column } from '../../../../shared/bargaining/tables/column.ts';
import { cellOf } from '../../../../shared/bargaining/tables/rows.ts';
import { tablesText } from '../../../text/bargaining-tables.ts';
import { useText, useWord } from '../../../text/text.ts';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { FindingList } from './FindingList.tsx';
import { GridCell } from './GridCell.tsx';
import type { Item } from './use-table-edit.ts';

type Props = {
  item: Item;
  at: number;
  /** Columns that do not stand in the grid. */
  columns: readonly Column[];
  findings: readonly ContentFinding[];
  locked: boolean;
  /** 更多栏目 are shown. */
  more: boolean;
  onMore: (more: boolean) => void;
  setCell: (key: number, column: Column, value: unknown) => void;
};

/** 本行: what the checks say of the row in full with their bases, and the fields the grid has no room for. */
export function RowDetail({ item, at, columns, findings, locked, more, onMore, setCell }: Props) {
  const t = useText(tablesText);
  const word = useWord();
  return (
    <Box
      component="section"
      aria-label={t.detail(at + 1)}
      data-form
      onKeyDown={onEnterMoves}
      sx={{
        display: 'grid',
        gap: 0.75,
        borderTop: 1,
        borderColor: 'divider',
        pt: 0.75,
        maxHeight: 190,
        overflowY: 'auto',
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="h3" component="h2">
          {t.detail(at + 1)}
        </Typography>
        {columns.length > 0 && (
          <Button aria-expanded={more} onClick={() => onMore(!more)}>
            {more ? t.fewer : t.more}
          </Button>
        )}
      </Box>
      <FindingList findings={findings} />
      {more && columns.length > 0 && (
        <Box
          sx={{ display: 'grid', gridTemplateColumns: 'repeat(6, minmax(0, 1fr))', gap: 0.75, fontSize: 13 }}
        >
          {columns.map((column) => {
            const overtime = column.name.startsWith('overtime.');
            return (
              <Box key={column.name} title={overtime ? t.overtimeHint : undefined}>
                <Box
                  sx={{
                    color: 'text.secondary',
                    whiteSpace: 'nowrap',
                    overflow: 'hidden',
                    textOverflow: 'ellipsis',
                  }}
                >
                  {word(column)}
                </Box>
                <Box sx={{ height: 28, border: 1, borderColor: 'divider', borderRadius: 1, display: 'flex' }}>
                  <GridCell
                    key={item.key}
                    column={column}
                    value={cellOf(item.row, column)}
                    label={t.cell(at + 1, word(column))}
                    place=""
                    locked={locked}
                    onValue={(of, value) => setCell(item.key, of, value)}
                  />
                </Box>
              </Box>
            );
          })}
        </Box>
      )}
    </Box>
  );
}
