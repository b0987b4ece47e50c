import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { PartyInput } from '../../../shared/mediation/blank-party.ts';
import type { PasteColumn } from '../../../shared/mediation/paste-columns.ts';
import { pastedParties, pasteLimit, readPastedTable } from '../../../shared/mediation/paste-parties.ts';
import { intakeText } from '../../text/intake.ts';
import { useText } from '../../text/text.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { PastePreview } from './PastePreview.tsx';

/** 粘贴名单: a list from a spreadsheet becomes applicants; columns and rows are checked before they are added. */
export function PasteDialog(props: {
  initial: string;
  entered: readonly { name: string; idNo: string }[];
  today: CalendarDay;
  onAdd: (inputs: PartyInput[]) => void;
  onClose: () => void;
}) {
  const { initial, entered, today, onAdd, onClose } = props;
  const t = useText(intakeText);
  const [text, setText] = useState(initial);
  const [chosen, setChosen] = useState<PasteColumn[] | null>(null);
  const table = useMemo(() => readPastedTable(text), [text]);
  const columns = chosen ?? table.columns;
  const people = useMemo(
    () => pastedParties({ columns, rows: table.rows }, entered, today),
    [columns, table, entered, today],
  );
  const wrong = people.filter((one) => one.problems.length > 0).length;
  const choose = (at: number, column: PasteColumn) =>
    // One column of each kind: the one chosen last.
    setChosen(columns.map((other, index) => (index === at ? column : other === column ? 'ignore' : other)));
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="lg" aria-labelledby="paste-title">
      <DialogTitle id="paste-title" variant="h2">
        {t.pasteTitle}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.25 }}>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
          {t.pasteText}
        </Typography>
        <TextInput
          label={t.pasteLabel}
          value={text}
          onChange={(next) => {
            setText(next);
            setChosen(null);
          }}
          multiline
          minRows={4}
          maxRows={6}
          placeholder={t.pastePlaceholder}
          autoFocus
        />
        {people.length === 0 ? (
          <Typography variant="body2" color="textSecondary">
            {t.pasteNone}
          </Typography>
        ) : (
          <>
            <Typography variant="body2" role="status">
              {t.pasteCount(people.length, wrong)}
              {people.length >= pasteLimit && ` ${t.pasteLimit(pasteLimit)}`}
            </Typography>
            <PastePreview table={table} columns={columns} people={people} onChoose={choose} />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button
          variant="contained"
          disabled={people.length === 0}
          onClick={() => onAdd(people.map(({ input }) => input))}
        >
          {t.pasteAdd(people.length)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
