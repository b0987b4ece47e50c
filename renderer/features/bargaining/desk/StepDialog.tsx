import Box from '@mui/material/Box';
import { roundGuardSays } from '../../../../shared/bargaining/process/guards.ts';
import {
  type RoundTransitionId,
  roundTransitionOf,
} from '../../../../shared/bargaining/process/transitions.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { sides } from '../../../../shared/bargaining/terms.ts';
import { type CalendarDay, isCalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { WorkCalendar } from '../../../../shared/law/workdays/work-calendar.ts';
import { useApp } from '../../../app-context.tsx';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Bases } from '../../../ui/reasons/Bases.tsx';
import { type RoundSection, sectionOfPlace } from '../../../ui/round-sections.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import type { FieldSpec } from '../form/field-spec.ts';
import { PointList } from '../sections/PointList.tsx';
import { useRoundWay } from './round-way.ts';

type Props = { id: RoundTransitionId; onGo: (to: RoundSection) => void; onClose: () => void };

/** One step: its day and a note; what it still needs and what it warns of follow the day that is typed. */
export function StepDialog({ id, onGo, onClose }: Props) {
  const t = useText(roundText);
  const word = useWord();
  const { say } = useNotice();
  const { bargaining, law } = useApp();
  const { file, today } = useRoundWay();
  const row = roundTransitionOf(id);
  const fields: readonly FieldSpec[] = [
    { at: 'on', kind: 'day', label: w.stepOn, required: true },
    ...(row.reopens
      ? ([
          { at: 'proposedBy', kind: 'choice', label: w.proposedBy, terms: sides, empty: true },
          { at: 'ground', kind: 'long', label: w.ground, required: row.reopens === 'amendment' },
          { at: 'proofs', kind: 'long', label: w.proofs },
        ] as const satisfies readonly FieldSpec[])
      : []),
    { at: 'note', kind: 'long', label: w.stepNote, required: id === 'T29' || id === 'T7' },
  ];
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return (
    <FormDialog
      title={word(row)}
      draftId={`round-step:${file.round.id}:${id}`}
      fields={fields}
      initial={{ on: today, note: '', proposedBy: null, ground: '', proofs: '' }}
      act={t.take}
      onSave={async (form) => {
        await bargaining.takeStep(file.round.id, id, {
          on: form.on as CalendarDay,
          note: text(form.note),
          ...(row.reopens
            ? {
                reopening: {
                  proposedBy: (form.proposedBy as 'worker' | 'employer' | null) ?? null,
                  ground: text(form.ground),
                  proofs: text(form.proofs),
                },
              }
            : {}),
        });
        say(t.taken(word(row)));
      }}
      onClose={onClose}
      below={(form) => {
        const on = text(form.on);
        return (
          <Box sx={{ mt: 1.5, display: 'grid', gap: 1 }}>
            <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
              {word(row.event)}
              <Bases bases={row.basis} />
            </Box>
            {isCalendarDay(on) && <Said id={id} file={file} on={on} calendar={law.calendar} onGo={onGo} />}
          </Box>
        );
      }}
    />
  );
}

function Said(props: {
  id: RoundTransitionId;
  file: RoundFile;
  on: CalendarDay;
  calendar: WorkCalendar;
  onGo: (to: RoundSection) => void;
}) {
  const t = useText(roundText);
  const { unmet, warnings } = roundGuardSays(props.id, props.file, props.on, props.calendar);
  return (
    <>
      <PointList
        title={t.blockedTitle}
        severity="error"
        points={unmet}
        onGo={(place) => props.onGo(sectionOfPlace[place])}
      />
      <PointList
        title={t.warningsTitle}
        severity="warning"
        points={warnings}
        onGo={(place) => props.onGo(sectionOfPlace[place])}
      />
    </>
  );
}
