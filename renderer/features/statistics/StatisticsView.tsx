import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { unfiltered } from '../../../shared/statistics/filter.ts';
import { type Period, periodBefore, periodName } from '../../../shared/statistics/period.ts';
import type { Counted } from '../../actions/statistics/parts.ts';
import { statisticsText } from '../../text/statistics.ts';
import { useText, useWord } from '../../text/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ChecksView } from './ChecksView.tsx';
import { ExportActs } from './ExportActs.tsx';
import { FigureTable } from './FigureTable.tsx';
import { GroupTables } from './GroupTables.tsx';
import { SpreadView } from './SpreadView.tsx';
import { type StatisticsState, type View, views } from './statistics-state.ts';

type Props = {
  state: StatisticsState;
  period: Period | null;
  counted: Counted | null;
  /** The figures shown are those of the question before. */
  busy: boolean;
  bar: ReactNode;
  offices: ReactNode;
  reports: ReactNode;
  /** Loading or failed, in place of the figures. */
  children: ReactNode;
  onChange: (state: StatisticsState) => void;
  onRegister: () => void;
};

/** Title, period and filters, the tabs, and what the chosen tab shows. */
export function StatisticsView(props: Props) {
  const { state, period, counted, busy, onChange } = props;
  const t = useText(statisticsText);
  const word = useWord();
  return (
    <Box
      sx={{ height: '100%', display: 'flex', flexDirection: 'column', gap: 1, p: 2, boxSizing: 'border-box' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
        <Typography variant="h1">{t.title}</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
          {period &&
            `${word(periodName(period))} · ${t.days(period.from, period.to)} · ${t.comparedWith(word(periodName(periodBefore(period))))}`}
        </Typography>
        <ExportActs state={state} period={period} />
      </Box>
      {props.bar}
      {!unfiltered(state.filter) && <Alert severity="info">{t.narrowed}</Alert>}
      {(counted?.uncounted ?? 0) > 0 && (
        <Alert severity="warning">{t.uncounted(counted?.uncounted ?? 0)}</Alert>
      )}
      <Tabs
        value={state.view}
        onChange={(_event, view: View) => onChange({ ...state, view })}
        aria-label={t.views}
        sx={{
          minHeight: 34,
          borderBottom: 1,
          borderColor: 'divider',
          '& .MuiTab-root': { minHeight: 34, py: 0.5 },
        }}
      >
        {views.map((view) => (
          <Tab
            key={view}
            value={view}
            label={t.view[view]}
            id={`tab-${view}`}
            aria-controls="statistics-panel"
          />
        ))}
      </Tabs>
      <Box
        key={state.view}
        id="statistics-panel"
        role="tabpanel"
        aria-labelledby={`tab-${state.view}`}
        aria-busy={busy}
        tabIndex={0}
        sx={{ flex: 1, minHeight: 0, overflow: 'auto', opacity: busy ? 0.6 : 1 }}
      >
        {state.view === 'offices' && props.offices}
        {state.view === 'reports' && props.reports}
        {state.view !== 'offices' && state.view !== 'reports' && (
          <>
            {!period && <EmptyState title={t.noPeriod} />}
            {period && props.children}
            {counted && period && <Shown {...props} counted={counted} period={period} />}
          </>
        )}
      </Box>
    </Box>
  );
}

function Shown({ state, counted, period, onRegister }: Props & { counted: Counted; period: Period }) {
  const t = useText(statisticsText);
  if (counted.cases === 0 && counted.counts.totals.leads === 0 && counted.before?.totals.leads === 0) {
    return (
      <EmptyState
        title={t.emptyTitle}
        text={t.emptyText}
        action={
          <Button variant="contained" onClick={onRegister}>
            {t.register}
          </Button>
        }
      />
    );
  }
  const given = { counted, period, filter: state.filter };
  switch (state.view) {
    case 'spread':
      return <SpreadView {...given} />;
    case 'tables':
      return <GroupTables {...given} />;
    case 'checks':
      return <ChecksView counts={counted.counts} />;
    default:
      return <FigureTable {...given} />;
  }
}
