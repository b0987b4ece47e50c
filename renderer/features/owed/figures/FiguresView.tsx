import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { ParameterKey } from '../../../../shared/owed/regional/keys.ts';
import type { RegionalParameter } from '../../../../shared/owed/regional/record.ts';
import { figuresText } from '../../../text/owed-figures.ts';
import { useText } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { OwedHead } from '../OwedHead.tsx';
import { DueFigures } from './DueFigures.tsx';
import { FigureFilters } from './FigureFilters.tsx';
import { type FigureActs, FiguresTable } from './FiguresTable.tsx';
import { FilesBar } from './FilesBar.tsx';
import { type FigureFilter, shownRows } from './figure-rows.ts';

type Props = FigureActs & {
  rows: readonly RegionalParameter[];
  today: CalendarDay;
  /** The place of the office. */
  own: string;
  filter: FigureFilter;
  onFilter: (filter: FigureFilter) => void;
  /** Name of a person of the office. */
  nameOf: (id: string) => string | null;
  onAdd: (key: ParameterKey, place: string) => void;
};

/** The table of regional figures: what is due, filters, rows by place, files. */
export function FiguresView({ rows, today, own, filter, onFilter, onAdd, ...table }: Props) {
  const t = useText(figuresText);
  const shown = shownRows(rows, filter, today);
  const place = filter.place ?? own;
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 1.25 }}>
      <OwedHead tab="figures">
        <FilesBar />
        <Button variant="contained" onClick={() => onAdd(filter.key ?? 'minWageMonthly', place)}>
          {t.add}
        </Button>
      </OwedHead>
      <Typography variant="body2" color="textSecondary">
        {t.intro}
      </Typography>
      <DueFigures rows={rows} place={place} today={today} onAdd={(key) => onAdd(key, place)} />
      <FigureFilters filter={filter} onFilter={onFilter} rows={rows} shown={shown.length} />
      {shown.length === 0 ? (
        <EmptyState
          title={t.none}
          text={t.noneText}
          action={
            <Button variant="outlined" onClick={() => onAdd(filter.key ?? 'minWageMonthly', place)}>
              {t.add}
            </Button>
          }
        />
      ) : (
        <FiguresTable rows={shown} today={today} {...table} />
      )}
    </Box>
  );
}
