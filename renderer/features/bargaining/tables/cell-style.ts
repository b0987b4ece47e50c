import type { Theme } from '@mui/material/styles';
import type { CellKind, Column } from '../../../../shared/bargaining/tables/column.ts';

/** Height of a row in pixels; all rows are alike, so that their places can be worked out. */
export const rowHeight = 32;

const widths: Record<CellKind, number> = {
  text: 92,
  whole: 74,
  yuan: 96,
  price: 90,
  minutes: 84,
  percent: 84,
  day: 132,
  check: 54,
  choice: 132,
};
const wide: Record<string, number> = { post: 200, label: 150, code: 84, unit: 58 };

/** Columns of the grid: number of the row, the cells, growth where there is any, the findings. */
export const gridColumns = (columns: readonly Column[], growth: boolean): string =>
  [
    '44px',
    ...columns.map((one) => `${wide[one.name] ?? widths[one.kind]}px`),
    ...(growth ? ['74px'] : []),
    'minmax(160px, 1fr)',
  ].join(' ');

/** Look of an input that is a cell. */
export const cellInput = (theme: Theme) =>
  ({
    width: '100%',
    height: '100%',
    border: 0,
    outline: 0,
    px: 0.75,
    font: 'inherit',
    fontSize: 13,
    color: 'inherit',
    bgcolor: 'transparent',
    colorScheme: theme.palette.mode,
    '&:focus': { boxShadow: `inset 0 0 0 2px ${theme.palette.primary.main}` },
    '&[aria-invalid="true"]': { boxShadow: `inset 0 0 0 2px ${theme.palette.error.main}` },
    '&:read-only': { cursor: 'default' },
  }) as const;
