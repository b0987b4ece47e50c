import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import { useApp } from '../../../app-context.tsx';
import { mattersText } from '../../../text/matters.ts';
import { useText } from '../../../text/text.ts';
import { DayInput } from '../../../ui/DayInput.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useToday } from '../../../ui/use-today.ts';

/** 补正完成: the day what was asked for came in, and what it was. */
export function CorrectionsIn({ caseId }: { caseId: string }) {
  const { process, clock } = useApp();
  const t = useText(mattersText);
  const today = useToday(clock);
  const { busy, act } = useAct();
  const [on, setOn] = useState<CalendarDay | null>(today);
  const [note, setNote] = useState('');
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '180px minmax(0, 1fr) auto',
        gap: 1,
        pt: 1,
        alignItems: 'start',
      }}
    >
      <DayInput label={t.receivedOn} value={on} onChange={setOn} max={today} field="corrections-in" />
      <TextInput label={t.receivedNote} value={note} onChange={setNote} />
      <Button
        variant="outlined"
        disabled={busy || on === null}
        onClick={() => on && void act(() => process.correctionsReceived(caseId, { on, note: note.trim() }))}
      >
        {t.received}
      </Button>
    </Box>
  );
}
