import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import { Link as RouterLink } from 'react-router';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { dayWithWeekday } from '../../text/dates.ts';
import { homeText } from '../../text/home.ts';
import { useLang, useText } from '../../text/text.ts';
import type { HomeData } from './home-rows.ts';
import { RecentColumn } from './RecentColumn.tsx';
import { TodayColumn } from './TodayColumn.tsx';
import { WatchColumn } from './WatchColumn.tsx';

/** 工作台 with its three columns; each scrolls by itself. */
export function HomeView(props: {
  data: HomeData;
  today: CalendarDay;
  /** What stands above the columns. */
  alert?: ReactNode;
  /** 待查的年度参数 to remind of. */
  figuresDue?: number;
}) {
  const { data, today, alert, figuresDue = 0 } = props;
  const text = useText(homeText);
  const lang = useLang();
  return (
    <Box
      sx={{
        height: '100%',
        minHeight: 0,
        display: 'flex',
        flexDirection: 'column',
        p: 2,
        boxSizing: 'border-box',
        gap: 1.5,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5 }}>
        <Typography variant="h1">{text.title}</Typography>
        <Typography variant="body1" sx={{ color: 'text.secondary' }}>
          {dayWithWeekday(today, lang)}
        </Typography>
        {figuresDue > 0 && (
          <Link component={RouterLink} to="/owed/figures" variant="body2" sx={{ color: 'warning.main' }}>
            {text.figuresDue(figuresDue)}
          </Link>
        )}
      </Box>
      {alert}
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', md: 'repeat(3, minmax(0, 1fr))' },
          gridAutoRows: { md: '100%' },
        }}
      >
        <Column title={text.today}>
          <TodayColumn data={data} today={today} />
        </Column>
        <Column title={text.watch}>
          <WatchColumn data={data} today={today} />
        </Column>
        <Column title={text.recent}>
          <RecentColumn data={data} today={today} />
        </Column>
      </Box>
    </Box>
  );
}

function Column({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Paper
      component="section"
      aria-labelledby={id}
      tabIndex={0}
      sx={{
        p: 2,
        overflowY: 'auto',
        minHeight: 0,
        '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
      }}
    >
      <Typography id={id} variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}
