import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { z } from 'zod';
import { type CalendarDay, zDay } from '../../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import {
  codesOf,
  type ReplyMethod,
  replyMethods,
  type Satisfaction,
  satisfactions,
} from '../../../../shared/mediation/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { performanceText } from '../../../text/performance.ts';
import { useText } from '../../../text/text.ts';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useFormDraft } from '../../../ui/use-form-draft.ts';
import { useToday } from '../../../ui/use-today.ts';
import { sideOf } from '../names.ts';

const Form = z.object({
  on: zDay.nullable(),
  method: z.enum(codesOf(replyMethods)).nullable(),
  person: z.string(),
  performance: z.string(),
  satisfaction: z.enum(codesOf(satisfactions)).nullable(),
  newIssues: z.string(),
  action: z.string(),
});
type Form = {
  on: CalendarDay | null;
  method: ReplyMethod | null;
  person: string;
  performance: string;
  satisfaction: Satisfaction | null;
  newIssues: string;
  action: string;
};

/** 回访登记: who was asked, how it goes, how satisfied he is, and what to do next. */
export function FollowUpForm({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const t = useText(performanceText);
  const { cases, clock, drafts } = useApp();
  const today = useToday(clock);
  const { say } = useNotice();
  const { busy, act } = useAct();
  const { on, ...rest } = blankOf(file, today);
  const form = useFormDraft(drafts, `follow-up:${file.case.id}`, Form, { on, ...rest });
  const { value } = form;
  const badDay = value.on === null || value.on > today;
  const save = async () => {
    const { on: day, ...body } = value;
    if (day === null || badDay) return;
    if (!(await act(() => cases.followUp(file.case.id, { ...body, byId: null }, day)))) return;
    form.clear();
    say(t.followUpRecorded);
    onClose();
  };
  const text = (field: 'person' | 'performance' | 'newIssues' | 'action', multiline = false) => (
    <TextInput
      label={t[field]}
      value={value[field]}
      onChange={(next) => form.change({ [field]: next })}
      multiline={multiline}
      minRows={1}
    />
  );
  return (
    <Box data-form="" onKeyDown={onEnterMoves} sx={{ display: 'grid', gap: 1.5, mb: 1.5 }}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' }}>
        <DayInput
          label={t.followedOn}
          value={value.on}
          onChange={(day) => form.change({ on: day })}
          max={today}
        />
        <ChoiceInput
          label={t.followMethod}
          terms={replyMethods}
          value={value.method}
          allowEmpty
          onChange={(code) => form.change({ method: code })}
        />
        {text('person')}
        <ChoiceInput
          label={t.satisfaction}
          terms={satisfactions}
          value={value.satisfaction}
          allowEmpty
          onChange={(code) => form.change({ satisfaction: code })}
        />
      </Box>
      {text('performance', true)}
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
        {text('newIssues', true)}
        {text('action', true)}
      </Box>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button variant="contained" disabled={busy || badDay} onClick={() => void save()}>
          {t.saveFollowUp}
        </Button>
        <Button onClick={onClose}>{t.fold}</Button>
      </Box>
    </Box>
  );
}

const blankOf = (file: CaseFile, today: CalendarDay): Form => ({
  on: today,
  method: 'phone',
  person: sideOf(file, 'applicant')[0]?.body.name ?? '',
  performance: '',
  satisfaction: null,
  newIssues: '',
  action: '',
});
