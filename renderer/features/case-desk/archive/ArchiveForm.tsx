import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { Unmet } from '../../../../shared/mediation/process/unmet.ts';
import { type Retention, retentions } from '../../../../shared/mediation/process-terms.ts';
import { useApp } from '../../../app-context.tsx';
import { archiveText } from '../../../text/archive.ts';
import { useText } from '../../../text/text.ts';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { FieldCell, FieldGrid } from '../../../ui/FieldGrid.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { Missing } from '../steps/Missing.tsx';

/** 归档 of a closed case: volume, retention, who checked; what is missing may be waived with a reason. */
export function ArchiveForm(props: { caseId: string; unmet: readonly Unmet[]; today: CalendarDay }) {
  const { caseId, unmet, today } = props;
  const t = useText(archiveText);
  const { process, office } = useApp();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const people = useLiveQuery(() => office.people(), [office]);
  const [no, setNo] = useState('');
  const [filedOn, setFiledOn] = useState<CalendarDay | null>(today);
  const [retention, setRetention] = useState<Retention>('10y');
  const [checkedById, setCheckedBy] = useState<string | null>(null);
  const [checkedOn, setCheckedOn] = useState<CalendarDay | null>(null);
  const [notes, setNotes] = useState('');
  const [waive, setWaive] = useState('');
  const [pressed, setPressed] = useState(false);
  const binding = unmet.filter((one) => !one.waivable);
  const waivable = unmet.filter((one) => one.waivable);
  const staff = Object.fromEntries(
    (people ?? []).map((one) => [one.id, { zh: one.body.name, en: one.body.name }]),
  );
  const whole = no.trim() !== '' && filedOn !== null && (waivable.length === 0 || waive.trim() !== '');
  const archive = async () => {
    setPressed(true);
    if (!whole || filedOn === null) return;
    const given = {
      no: no.trim(),
      filedOn,
      retention,
      checkedById,
      checkedOn,
      notes,
      pages: null,
      waive: waivable.length > 0 ? waive.trim() : '',
    };
    if (await act(() => process.archive(caseId, given))) say(t.done);
  };
  return (
    <Box data-form>
      {unmet.length > 0 && (
        <Alert severity={binding.length > 0 ? 'error' : 'warning'} variant="outlined" sx={{ mb: 1.25 }}>
          {t.checklist} <Missing unmet={unmet} />
        </Alert>
      )}
      <FieldGrid>
        <FieldCell span={4}>
          <TextInput
            label={t.no}
            value={no}
            onChange={setNo}
            field="archive-no"
            required
            error={pressed && no.trim() === '' ? t.noNeeded : null}
          />
        </FieldCell>
        <FieldCell span={4}>
          <DayInput
            label={t.filedOn}
            value={filedOn}
            onChange={setFiledOn}
            error={pressed && filedOn === null ? t.onNeeded : null}
          />
        </FieldCell>
        <FieldCell span={4}>
          <ChoiceInput label={t.retention} terms={retentions} value={retention} onChange={setRetention} />
        </FieldCell>
        <FieldCell span={4}>
          <ChoiceInput
            label={t.checkedBy}
            terms={staff}
            value={checkedById}
            onChange={setCheckedBy}
            allowEmpty
          />
        </FieldCell>
        <FieldCell span={4}>
          <DayInput label={t.checkedOn} value={checkedOn} onChange={setCheckedOn} />
        </FieldCell>
        <FieldCell span={12}>
          <TextInput label={t.notes} value={notes} onChange={setNotes} multiline hint={t.notesHint} />
        </FieldCell>
        {waivable.length > 0 && (
          <FieldCell span={12}>
            <TextInput
              label={t.waive}
              value={waive}
              onChange={setWaive}
              required
              error={pressed && waive.trim() === '' ? t.waiveNeeded : null}
            />
          </FieldCell>
        )}
      </FieldGrid>
      <Button
        variant="contained"
        sx={{ mt: 1.25 }}
        disabled={busy || binding.length > 0}
        onClick={() => void archive()}
      >
        {t.act}
      </Button>
    </Box>
  );
}
