import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import type { YearArrangement } from '../../../shared/law/workdays/arrangement.ts';
import { arrangementAdvice, arrangementCounts } from '../../../shared/law/workdays/arrangement-advice.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { useText } from '../../text/text.ts';
import { workCalendarText } from '../../text/work-calendar.ts';
import { onEnterMoves } from '../../ui/enter-moves.ts';
import { useAct } from '../../ui/forms/use-act.ts';
import { Section } from '../../ui/Section.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useFormDraft } from '../../ui/use-form-draft.ts';
import { AdviceList } from './AdviceList.tsx';
import { ArrangementForm, blankArrangement } from './grid-days.ts';
import { YearGrid } from './YearGrid.tsx';

type Props = {
  year: number;
  entered: Row<'arrangements'> | null;
  onSave: (given: YearArrangement) => Promise<unknown>;
  onClose: () => void;
};

/** Entering the notice of a year day by day. What is not saved stays on this machine. */
export function ArrangementEditor({ year, entered, onSave, onClose }: Props) {
  const { drafts } = useApp();
  const text = useText(workCalendarText);
  const [pressed, setPressed] = useState(false);
  const { busy, act } = useAct();
  const blank = useMemo<ArrangementForm>(
    () => (entered ? ArrangementForm.parse(entered.body) : blankArrangement(year)),
    [entered, year],
  );
  const { value: form, change, clear } = useFormDraft(drafts, `arrangement:${year}`, ArrangementForm, blank);
  const counts = arrangementCounts({ year, ...form });
  const outside = [...form.off, ...form.work].filter((on) => !on.startsWith(String(year)));
  const source = form.source.normalize('NFC').trim();
  const save = async () => {
    setPressed(true);
    if (source === '') return;
    if (!(await act(() => onSave({ year, ...form, source })))) return;
    clear();
    onClose();
  };
  return (
    <Section
      title={text.gridTitle(year)}
      actions={
        <>
          <Button onClick={() => clear(blank)}>{text.startAgain}</Button>
          <Button onClick={onClose}>{text.close}</Button>
          <Button variant="contained" loading={busy} onClick={() => void save()}>
            {text.save}
          </Button>
        </>
      }
    >
      <Box data-form onKeyDown={onEnterMoves} sx={{ display: 'grid', gap: 1.25 }}>
        <TextInput
          label={text.source}
          value={form.source}
          onChange={(next) => change({ source: next })}
          field="arrangement.source"
          required
          error={pressed && source === '' ? text.sourceNeeded : null}
        />
        <Box>
          <Typography role="status" variant="body1" sx={{ fontWeight: 600 }}>
            {text.counts(counts.off, counts.work, counts.statutory)}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {text.gridHint} {text.kept}
          </Typography>
        </Box>
        <AdviceList advice={arrangementAdvice({ year, ...form })} />
        {outside.length > 0 && <Alert severity="info">{text.outside(outside.join('、'))}</Alert>}
      </Box>
      <Box sx={{ mt: 1.25 }}>
        <YearGrid key={year} year={year} form={form} onChange={change} />
      </Box>
    </Section>
  );
}
