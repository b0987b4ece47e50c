import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import type { Element } from '../../../../shared/mediation/effectiveness.ts';
import { useApp } from '../../../app-context.tsx';
import { agreementText } from '../../../text/agreement.ts';
import { dayWithWeekday } from '../../../text/dates.ts';
import { useLang, useText } from '../../../text/text.ts';
import { DayInput } from '../../../ui/DayInput.tsx';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';

type Props = {
  file: CaseFile;
  agreementId: string;
  element: Element;
  /** 甲方签名, 调解员签名, 调解组织印章. */
  what: string;
  who: string;
  today: CalendarDay;
};

/** One of the four elements: recorded on its day, corrected or taken back. */
export function ElementRow({ file, agreementId, element, what, who, today }: Props) {
  const { agreements } = useApp();
  const text = useText(agreementText);
  const lang = useLang();
  const notice = useNotice();
  const { busy, act } = useAct();
  const [changing, setChanging] = useState(false);
  const [on, setOn] = useState<CalendarDay | null>(element.on ?? today);
  const [asked, setAsked] = useState(false);
  const wrong = on === null || on > today;
  const record = (day: CalendarDay) =>
    agreements.sign(file.case.id, {
      agreementId,
      element: element.element,
      partyId: element.partyId,
      on: day,
    });
  const sign = async () => {
    setAsked(true);
    if (on === null || wrong) return;
    if (await act(() => record(on))) setChanging(false);
  };
  const unsign = async () => {
    const before = element.on;
    const signature = file.signatures.find(
      (one) =>
        one.agreementId === agreementId && one.element === element.element && one.partyId === element.partyId,
    );
    if (!signature || before === null) return;
    if (await act(() => agreements.unsign(signature.id, text.unsignReason))) {
      notice.say(text.unsigned, { undo: async () => void (await record(before)) });
    }
  };
  const asking = element.on === null || changing;
  return (
    <Box
      component="li"
      aria-label={`${what} ${who}`}
      sx={{
        display: 'grid',
        gridTemplateColumns: '200px minmax(0, 1fr) auto',
        gap: 1.5,
        alignItems: 'center',
        py: 0.75,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Typography variant="body1">{what}</Typography>
      <Typography variant="body1" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {who}
      </Typography>
      {asking ? (
        <Box data-form onKeyDown={onEnterMoves} sx={{ display: 'flex', gap: 1, alignItems: 'start' }}>
          <Box sx={{ width: 170 }}>
            <DayInput
              label={text.signedOn}
              value={on}
              onChange={setOn}
              max={today}
              error={asked && wrong ? text.dayNeeded : null}
            />
          </Box>
          <Button variant="outlined" disabled={busy} onClick={() => void sign()} sx={{ minHeight: 38 }}>
            {text.sign}
          </Button>
        </Box>
      ) : (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <Typography variant="body1" color="success">
            {text.signed} {element.on && dayWithWeekday(element.on, lang)}
          </Typography>
          <Button onClick={() => setChanging(true)}>{text.change}</Button>
          <Button color="inherit" disabled={busy} onClick={() => void unsign()}>
            {text.unsign}
          </Button>
        </Box>
      )}
    </Box>
  );
}
