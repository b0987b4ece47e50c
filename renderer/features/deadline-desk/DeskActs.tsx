import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router';
import { useApp } from '../../app-context.tsx';
import { deadlineDeskText } from '../../text/deadline-desk.ts';
import { sessionCalendarText } from '../../text/session-calendar.ts';
import { useText } from '../../text/text.ts';
import { useNotice } from '../../ui/notice.tsx';
import { SavedFile } from '../../ui/SavedFile.tsx';
import { type DeskState, paramsOf, selectionOf } from './desk-state.ts';

type Saved = { name: string; place: string; token: string; count: number };

/** 打印控制表 and 导出日历, both for what the filters leave. */
export function DeskActs({ state }: { state: DeskState }) {
  const { deadlineDesk, papers } = useApp();
  const text = useText(deadlineDeskText);
  const calendar = useText(sessionCalendarText);
  const notice = useNotice();
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = async () => {
    setBusy(true);
    try {
      setSaved(await deadlineDesk.exportCalendar(selectionOf(state)));
    } catch (error) {
      notice.fail(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button component={Link} variant="outlined" to="/calendar">
        {calendar.open}
      </Button>
      <Button
        component={Link}
        variant="outlined"
        to={{
          pathname: '/deadlines/print',
          search: paramsOf({ ...state, day: null, month: null }).toString(),
        }}
      >
        {text.print}
      </Button>
      <Button variant="outlined" disabled={busy} onClick={() => void save()}>
        {text.exportCalendar}
      </Button>
      {saved && (
        <Box sx={{ flexBasis: '100%' }}>
          <SavedFile
            words={text.exported(saved.count, saved.name, saved.place)}
            onReveal={() => papers.reveal(saved.token)}
            onClose={() => setSaved(null)}
          />
        </Box>
      )}
    </>
  );
}
