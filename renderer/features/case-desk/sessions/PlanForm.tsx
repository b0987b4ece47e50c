import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { z } from 'zod';
import { zLocalMinute } from '../../../../shared/kernel/calendar-day.ts';
import { zId } from '../../../../shared/kernel/ids.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { useApp } from '../../../app-context.tsx';
import { sessionCalendarText } from '../../../text/session-calendar.ts';
import { sessionsText } from '../../../text/sessions.ts';
import { useText } from '../../../text/text.ts';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { MinuteInput } from '../../../ui/MinuteInput.tsx';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useFormDraft } from '../../../ui/use-form-draft.ts';
import { ClashWarning } from './ClashWarning.tsx';
import { useMediators } from './use-mediators.ts';

/** 计划时长 a session begins with, in minutes. */
const usualMinutes = 120;

const Plan = z.object({
  startsAt: zLocalMinute.nullable(),
  minutes: z.number().int().min(5).nullable().default(usualMinutes),
  place: z.string(),
  mediatorId: zId.nullable(),
});
type Plan = z.output<typeof Plan>;

/** What a new session begins with: the last place, or the office's address; the case's mediator. */
function startingPlan(file: CaseFile, officeAddress: string): Plan {
  const last = [...file.sessions].sort((a, b) => b.no - a.no)[0];
  return {
    startsAt: last?.body.nextAt ?? null,
    minutes: last?.body.plannedMinutes ?? usualMinutes,
    place: last?.body.place || officeAddress,
    mediatorId: file.case.mediatorIds[0] ?? null,
  };
}

/** 安排会议: time, place, mediator. Kept as typed until the session is planned. */
export function PlanForm({ file, onDone }: { file: CaseFile; onDone: () => void }) {
  const { sessions, drafts, desk } = useApp();
  const text = useText(sessionsText);
  const words = useText(sessionCalendarText);
  const notice = useNotice();
  const mediators = useMediators(file);
  const blank = startingPlan(file, desk.office.body.address);
  const draft = useFormDraft(drafts, `plan:${file.case.id}`, Plan, blank);
  const [asked, setAsked] = useState(false);
  const { startsAt, minutes, place, mediatorId } = draft.value;
  const { rooms } = desk.office.body;
  const set = draft.change;
  const plan = async () => {
    setAsked(true);
    if (startsAt === null || place.trim() === '') return;
    try {
      await sessions.plan(file.case.id, {
        startsAt,
        place: place.trim(),
        mediatorId,
        minutes: minutes ?? usualMinutes,
      });
      draft.clear();
      notice.say(text.planned(startsAt.replace('T', ' ')));
      onDone();
    } catch (error) {
      notice.fail(error);
    }
  };
  return (
    <Box
      data-form
      onKeyDown={onEnterMoves}
      sx={{
        display: 'grid',
        gap: 1.25,
        py: 1,
        gridTemplateColumns: { xs: '1fr', md: '220px 120px minmax(0, 1fr) 160px auto' },
        alignItems: 'start',
      }}
    >
      <MinuteInput
        label={text.startsAt}
        value={startsAt}
        onChange={(next) => set({ startsAt: next })}
        field="session.startsAt"
        required
        error={asked && startsAt === null ? text.startsAtNeeded : null}
      />
      <NumberInput
        label={words.minutes}
        value={minutes}
        onChange={(next) => set({ minutes: next })}
        field="session.minutes"
        min={5}
      />
      <TextInput
        label={text.place}
        value={place}
        onChange={(next) => set({ place: next })}
        field="session.place"
        required
        error={asked && place.trim() === '' ? text.placeNeeded : null}
      />
      <ChoiceInput
        label={text.mediator}
        terms={mediators}
        value={mediatorId}
        onChange={(next) => set({ mediatorId: next })}
        allowEmpty
      />
      <Button variant="contained" onClick={() => void plan()} sx={{ minHeight: 38 }}>
        {text.planNow}
      </Button>
      <Box sx={{ gridColumn: '1 / -1', display: 'grid', gap: 0.5 }}>
        {rooms.length > 0 && (
          <Box role="group" aria-label={words.rooms} sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
            {rooms.map((room) => (
              <Button
                key={room}
                size="small"
                variant={room === place.trim() ? 'contained' : 'outlined'}
                aria-label={words.pickRoom(room)}
                aria-pressed={room === place.trim()}
                onClick={() => set({ place: room })}
              >
                {room}
              </Button>
            ))}
          </Box>
        )}
        {startsAt !== null && (
          <ClashWarning
            startsAt={startsAt}
            minutes={minutes ?? usualMinutes}
            place={place}
            mediatorId={mediatorId}
          />
        )}
      </Box>
    </Box>
  );
}
