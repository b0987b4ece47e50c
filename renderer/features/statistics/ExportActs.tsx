import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { Link } from 'react-router';
import { unfiltered } from '../../../shared/statistics/filter.ts';
import { type Period, periodBefore } from '../../../shared/statistics/period.ts';
import { useApp } from '../../app-context.tsx';
import { statisticsText } from '../../text/statistics.ts';
import { useText } from '../../text/text.ts';
import { useAct } from '../../ui/forms/use-act.ts';
import { SavedFile } from '../../ui/SavedFile.tsx';
import { periodParams, type StatisticsState } from './statistics-state.ts';

type Saved = { name: string; place: string; token: string };

/** 制作报表 and 导出. */
export function ExportActs({ state, period }: { state: StatisticsState; period: Period | null }) {
  const { statistics, papers } = useApp();
  const t = useText(statisticsText);
  const { busy, act } = useAct();
  const [menu, setMenu] = useState<HTMLElement | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  if (!period) return null;
  const { filter } = state;
  const save = (work: () => Promise<Saved>) => () => {
    setMenu(null);
    void act(async () => setSaved(await work()));
  };
  return (
    <>
      <Button
        disabled={busy}
        aria-haspopup="menu"
        variant="outlined"
        onClick={(event) => setMenu(event.currentTarget)}
      >
        {t.exports}
      </Button>
      <Menu open={menu !== null} anchorEl={menu} onClose={() => setMenu(null)}>
        <MenuItem
          onClick={save(() => statistics.exportTable({ period, before: periodBefore(period), filter }))}
        >
          {t.exportTable}
        </MenuItem>
        <MenuItem onClick={save(() => statistics.exportNational(period))}>{t.exportNational}</MenuItem>
        <MenuItem onClick={save(() => statistics.exportFile(period, []))}>{t.exportFile}</MenuItem>
      </Menu>
      {unfiltered(filter) && (
        <Button
          component={Link}
          variant="contained"
          to={{ pathname: '/statistics/report', search: periodParams(period).toString() }}
        >
          {t.makeReport}
        </Button>
      )}
      {saved && (
        <Box sx={{ flexBasis: '100%' }}>
          <SavedFile
            words={t.exported(saved.name, saved.place)}
            onReveal={() => papers.reveal(saved.token)}
            onClose={() => setSaved(null)}
          />
        </Box>
      )}
    </>
  );
}
