import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { ListResult } from '../../../shared/search/slim-query.ts';
import { caseListText } from '../../text/case-list.ts';
import { useText } from '../../text/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextFilter } from '../../ui/TextFilter.tsx';
import { FilterBar } from './FilterBar.tsx';
import { filtered, firstState, type ListState, unfiltered } from './list-state.ts';
import { Pager } from './Pager.tsx';

type Props = {
  state: ListState;
  /** null: not there yet. */
  result: ListResult | null;
  /** The answer shown is to the question before. */
  stale: boolean;
  onChange: (state: ListState) => void;
  onRegister: () => void;
  onPage: (step: 1 | -1) => void;
  /** Table or board, loading or failed. */
  children: ReactNode;
};

/** Most answers are there within a few hundredths of a second: a bar for each would only flicker. */
const lateBar = {
  height: 2,
  opacity: 0,
  animation: 'late 0s 0.3s forwards',
  '@keyframes late': { to: { opacity: 1 } },
};

/** Title, filters and pager around the rows, and what is said when there are none. */
export function CaseListView({ state, result, stale, onChange, onRegister, onPage, children }: Props) {
  const text = useText(caseListText);
  const none = result !== null && result.total === 0;
  const empty = none && unfiltered(state) && Object.keys(result.stageCounts).length === 0;
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
        <Typography variant="h1">{text.title}</Typography>
        <Typography variant="body2" role="status" sx={{ color: 'text.secondary', flex: 1 }}>
          {result && text.total(result.total.toLocaleString('en'))}
        </Typography>
        <TextFilter
          label={text.text}
          value={state.text}
          onChange={(words) => onChange(filtered(state, { text: words }))}
        />
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={text.view}
          value={state.view}
          onChange={(_event, view: ListState['view'] | null) => view && onChange({ ...state, view, page: 1 })}
        >
          <ToggleButton value="table" sx={{ py: 0.5, fontSize: 13 }}>
            {text.tableView}
          </ToggleButton>
          <ToggleButton value="board" sx={{ py: 0.5, fontSize: 13 }}>
            {text.boardView}
          </ToggleButton>
        </ToggleButtonGroup>
      </Box>
      <FilterBar state={state} counts={result?.stageCounts ?? null} onChange={onChange} />
      <Box sx={{ height: 2 }}>{stale && <LinearProgress aria-hidden sx={lateBar} />}</Box>
      {empty ? (
        <EmptyState
          title={text.emptyTitle}
          text={text.emptyText}
          action={
            <Button variant="contained" onClick={onRegister}>
              {text.register}
            </Button>
          }
        />
      ) : none && state.view === 'table' ? (
        <EmptyState
          title={text.noneTitle}
          text={text.noneText}
          action={
            <Button
              variant="outlined"
              onClick={() => onChange({ ...firstState, group: 'all', view: state.view })}
            >
              {text.clear}
            </Button>
          }
        />
      ) : (
        children
      )}
      {state.view === 'table' && result && <Pager page={state.page} total={result.total} onPage={onPage} />}
    </Box>
  );
}
