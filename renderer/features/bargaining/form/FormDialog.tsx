import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactNode, useState } from 'react';
import { useApp } from '../../../app-context.tsx';
import { bargainingText } from '../../../text/bargaining.ts';
import { useText } from '../../../text/text.ts';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { FieldCell, FieldGrid } from '../../../ui/FieldGrid.tsx';
import { focusField } from '../../../ui/focus-field.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useFormDraft } from '../../../ui/use-form-draft.ts';
import { type FieldSpec, missingField } from './field-spec.ts';
import { type FormValue, valueAt, withValue } from './form-value.ts';
import { SpecField } from './SpecField.tsx';

type Props = {
  title: string;
  /** Name of the draft: the form and the record it belongs to. */
  draftId: string;
  fields: readonly FieldSpec[] | ((form: FormValue) => readonly FieldSpec[]);
  initial: FormValue;
  onSave: (form: FormValue) => Promise<unknown>;
  onClose: () => void;
  /** Word of the button; 保存 unless told. */
  act?: string;
  /** What is said below the fields about what is typed, such as a live count. */
  below?: (form: FormValue) => ReactNode;
};

const shape = {
  safeParse: (kept: unknown): { data?: FormValue } =>
    typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? { data: kept as FormValue } : {},
};
const spans = {
  long: 12,
  lines: 12,
  rows: 12,
  ticks: 12,
  text: 4,
  choice: 4,
  day: 4,
  minute: 4,
  number: 3,
} as Record<string, number>;

/** A form over a record of a round. Kept as one types; a click beside it throws nothing away. */
export function FormDialog({ title, draftId, fields, initial, onSave, onClose, act: actWord, below }: Props) {
  const t = useText(bargainingText);
  const { drafts } = useApp();
  const { value, change, clear } = useFormDraft(drafts, draftId, shape, initial);
  const [pressed, setPressed] = useState(false);
  const { busy, act } = useAct();
  const all = typeof fields === 'function' ? fields(value) : fields;
  const shown = all.filter((one) => !one.when || one.when(value));
  const missing = missingField(shown, value, valueAt);
  const set = (at: string, next: unknown) => {
    const [top = ''] = at.split('.');
    change({ [top]: withValue(value, at, next)[top] });
  };
  const save = async () => {
    setPressed(true);
    if (missing !== null) {
      focusField(missing.at);
      return;
    }
    if (await act(() => onSave(value))) {
      clear(initial);
      onClose();
    }
  };
  const giveUp = () => {
    clear(initial);
    onClose();
  };
  return (
    <Dialog open fullWidth maxWidth="md" onClose={(_event, why) => why === 'escapeKeyDown' && giveUp()}>
      <DialogTitle variant="h2">{title}</DialogTitle>
      <DialogContent data-form onKeyDown={onEnterMoves} sx={{ '&&': { pt: 1.25 } }}>
        <FieldGrid>
          {shown.map((spec) => (
            <FieldCell key={spec.at} span={spec.span ?? spans[spec.kind] ?? 4}>
              <SpecField
                spec={spec}
                value={valueAt(value, spec.at)}
                onChange={(next) => set(spec.at, next)}
                error={pressed && missing?.at === spec.at ? t.fieldNeeded : null}
              />
            </FieldCell>
          ))}
        </FieldGrid>
        {below?.(value)}
      </DialogContent>
      <DialogActions>
        <Button onClick={giveUp}>{t.cancel}</Button>
        <Button variant="contained" loading={busy} onClick={() => void save()}>
          {actWord ?? t.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
