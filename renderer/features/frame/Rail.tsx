import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import type { ComponentType } from 'react';
import { NavLink } from 'react-router';
import { frameText } from '../../text/frame.ts';
import { useText } from '../../text/text.ts';
import {
  BargainingIcon,
  CasesIcon,
  DeadlinesIcon,
  HomeIcon,
  LeadsIcon,
  OwedIcon,
  PapersIcon,
  PeopleIcon,
  SettingsIcon,
  StatisticsIcon,
} from './rail-icons.tsx';

type Entry = {
  to: string;
  words: string;
  Icon: ComponentType<SvgIconProps>;
  /** A small number beside the icon; left out or zero: none. */
  count?: number;
};

/** 左侧导航: one entry for each page there is. The number of what is due stands once, at 工作台. */
export function Rail({ due }: { due: number }) {
  const text = useText(frameText);
  const entries: Entry[] = [
    { to: '/', words: text.home, Icon: HomeIcon, count: due },
    { to: '/leads', words: text.leads, Icon: LeadsIcon },
    { to: '/cases', words: text.cases, Icon: CasesIcon },
    { to: '/bargaining', words: text.bargaining, Icon: BargainingIcon },
    { to: '/deadlines', words: text.deadlines, Icon: DeadlinesIcon },
    { to: '/papers', words: text.papers, Icon: PapersIcon },
    { to: '/people', words: text.people, Icon: PeopleIcon },
    { to: '/owed', words: text.owed, Icon: OwedIcon },
    { to: '/statistics', words: text.statistics, Icon: StatisticsIcon },
    { to: '/settings', words: text.settings, Icon: SettingsIcon },
  ];
  return (
    <Box
      component="nav"
      aria-label={text.rail}
      sx={{
        width: 64,
        flexShrink: 0,
        borderRight: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        display: 'flex',
        flexDirection: 'column',
        overflowY: 'auto',
      }}
    >
      <Box
        aria-hidden
        sx={{
          height: 48,
          flexShrink: 0,
          display: 'grid',
          placeItems: 'center',
          color: 'primary.main',
          fontSize: 22,
          fontWeight: 700,
        }}
      >
        {text.mark}
      </Box>
      {entries.map((entry) => (
        <RailLink key={entry.to} {...entry} />
      ))}
    </Box>
  );
}

function RailLink({ to, words, Icon, count = 0 }: Entry) {
  const countWords = useText(frameText).homeDue(count);
  return (
    <ButtonBase
      component={NavLink}
      to={to}
      end={to === '/'}
      aria-label={count > 0 ? `${words}，${countWords}` : words}
      title={count > 0 ? countWords : undefined}
      sx={{
        position: 'relative',
        flexDirection: 'column',
        gap: '2px',
        py: 1,
        fontSize: 13,
        color: 'text.secondary',
        borderLeft: 3,
        borderColor: 'transparent',
        '&:hover': { bgcolor: 'action.hover' },
        '&.active': { color: 'primary.main', borderColor: 'primary.main', fontWeight: 600 },
        '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -3 },
      }}
    >
      <Icon />
      {words}
      {count > 0 && (
        <Box
          component="span"
          aria-hidden
          sx={{
            position: 'absolute',
            top: 3,
            left: 36,
            minWidth: 18,
            px: '4px',
            borderRadius: 9,
            textAlign: 'center',
            fontSize: 13,
            lineHeight: '18px',
            fontWeight: 600,
            bgcolor: 'error.main',
            color: 'error.contrastText',
          }}
        >
          {count > 99 ? '99+' : count}
        </Box>
      )}
    </ButtonBase>
  );
}
