import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import type { LeadList } from '../../actions/lead-reads.ts';
import { leadsText } from '../../text/leads.ts';
import { useText } from '../../text/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextFilter } from '../../ui/TextFilter.tsx';
import { LeadFilters } from './LeadFilters.tsx';
import { LeadTable } from './LeadTable.tsx';
import { type ListState, unfiltered } from './list-state.ts';

type Props = {
  state: ListState;
  list: LeadList;
  /** Whether there is any lead at all. */
  any: boolean;
  people: readonly Row<'people'>[];
  today: CalendarDay;
  onChange: (state: ListState) => void;
  onClear: () => void;
  onMore: () => void;
  onNew: () => void;
  onOpen: (id: string) => void;
};

/** Title, filters, the table, and what is said when there is nothing. */
export function LeadListView(props: Props) {
  const { state, list, onChange, onNew } = props;
  const t = useText(leadsText);
  const count = list.rows.length.toLocaleString('en');
  const none = list.rows.length === 0 && list.stoppedAt === null;
  const empty = none && !props.any;
  const allDone = none && !empty && unfiltered(state) && state.state === 'registered';
  return (
    <Box
      sx={{
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        gap: 1.25,
        p: 2,
        pb: 1,
        boxSizing: 'border-box',
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <Typography variant="h1">{t.title}</Typography>
        <Typography variant="body2" role="status" sx={{ color: 'text.secondary', flex: 1 }}>
          {list.more ? t.shownMore(count) : t.shown(count)}
        </Typography>
        <TextFilter label={t.search} value={state.text} onChange={(text) => onChange({ ...state, text })} />
        <Button component={Link} to="/areas">
          {t.toAreas}
        </Button>
      </Box>
      <LeadFilters state={state} onChange={onChange} />
      {none ? (
        <EmptyState
          title={empty ? t.emptyTitle : allDone ? t.allDone : t.noneTitle}
          text={empty ? t.emptyText : allDone ? t.allDoneText : t.noneText}
          action={
            <Button variant={empty ? 'contained' : 'outlined'} onClick={empty ? onNew : props.onClear}>
              {empty ? t.register : allDone ? t.states.all : t.clear}
            </Button>
          }
        />
      ) : (
        <Box sx={{ flex: 1, minHeight: 0, overflowY: 'auto', bgcolor: 'background.paper' }}>
          <LeadTable rows={list.rows} people={props.people} today={props.today} onOpen={props.onOpen} />
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, p: 1 }}>
            {list.more && <Button onClick={props.onMore}>{t.more}</Button>}
            {list.stoppedAt !== null && (
              <>
                <Typography variant="body2">{t.stoppedAt(list.stoppedAt)}</Typography>
                <Button onClick={props.onMore}>{t.further}</Button>
              </>
            )}
          </Box>
        </Box>
      )}
    </Box>
  );
}
