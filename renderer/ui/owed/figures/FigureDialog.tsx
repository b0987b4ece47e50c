import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { oddities } from '../../../../shared/owed/regional/edit.ts';
import { parameterOf } from '../../../../shared/owed/regional/merge.ts';
import type { RegionalParameter } from '../../../../shared/owed/regional/record.ts';
import { figuresText } from '../../../text/owed-figures.ts';
import { useLang, useText } from '../../../text/text.ts';
import { failureSentence, uiText } from '../../../text/ui.ts';
import { focusField } from '../../focus-field.ts';
import { type DraftShelf, useFormDraft } from '../../use-form-draft.ts';
import { FigureFields } from './FigureFields.tsx';
import { draftOfForm, type FigureDraft, type FigureForm, figureGaps, figureShape } from './figure-form.ts';

type Props = {
  initial: FigureForm;
  /** The row that is corrected; null: a new one. */
  corrects: RegionalParameter | null;
  /** The whole table, for the comparison with earlier figures. */
  rows: readonly RegionalParameter[];
  shelf: DraftShelf;
  /** @throws what the screen tells, such as an overlap; the form stays open */
  onSave: (draft: FigureDraft) => Promise<unknown>;
  onClose: () => void;
};

/** Enters a figure with its source, or corrects one. Kept as one types; odd values are said, never refused. */
export function FigureDialog({ initial, corrects, rows, shelf, onSave, onClose }: Props) {
  const t = useText(figuresText);
  const common = useText(uiText);
  const lang = useLang();
  const id = `figure:${corrects?.id ?? `${initial.key}:${initial.place}`}`;
  const { value: form, change, clear } = useFormDraft<FigureForm>(shelf, id, figureShape, initial);
  const [pressed, setPressed] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const gaps = figureGaps(form);
  const draft = draftOfForm(form, corrects?.id ?? null);
  const odd = draft === null ? [] : oddities(rows, parameterOf({ ...draft, id: '' } as never));
  const save = async () => {
    setPressed(true);
    setFailure(null);
    const [gap] = gaps;
    if (draft === null) {
      if (gap) focusField(`figure.${gap}`);
      return;
    }
    setBusy(true);
    try {
      await onSave(draft);
      clear(initial);
      onClose();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="figure-title">
      <DialogTitle id="figure-title" variant="h2">
        {corrects === null ? t.addTitle : t.correctTitle}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5, '& > :first-of-type': { mt: 0.75 } }}>
        {corrects !== null && <Typography variant="body2">{t.correctHint}</Typography>}
        <FigureFields form={form} onChange={change} gaps={pressed ? gaps : []} fixed={corrects !== null} />
        {odd.length > 0 && (
          <Alert severity="warning" variant="outlined" lang="zh-CN">
            {odd.join('；')}
          </Alert>
        )}
        {failure !== null && <Alert severity="error">{failureSentence(failure, lang)}</Alert>}
        {pressed && gaps.length > 0 && (
          <Alert severity="info" variant="outlined">
            {t.lacking(gaps.map((gap) => t[gap]).join(t.sep))}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button variant="contained" disabled={busy} onClick={() => void save()}>
          {t.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
