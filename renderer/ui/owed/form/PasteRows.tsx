import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import type { FieldMeta } from '../../../../shared/owed/fields.ts';
import { owedText } from '../../../text/owed.ts';
import { useLang, useText } from '../../../text/text.ts';
import { uiText } from '../../../text/ui.ts';
import { TextInput } from '../../TextInput.tsx';
import { labelOf } from '../words.ts';
import { readRows } from './read-cell.ts';

/** The most problems told one by one. */
const shown = 8;

/** Rows copied from a spreadsheet: what was read is said before anything is added. */
export function PasteRows(props: {
  label: string;
  fields: ReadonlyMap<string, FieldMeta>;
  onAdd: (rows: readonly Readonly<Record<string, unknown>>[]) => void;
  onClose: () => void;
}) {
  const { label, fields, onAdd, onClose } = props;
  const t = useText(owedText);
  const common = useText(uiText);
  const lang = useLang();
  const [text, setText] = useState('');
  const { rows, unread } = useMemo(() => readRows(text, fields), [text, fields]);
  const columns = [...fields].map(([key, meta]) => labelOf(key, meta, lang)).join(t.sep);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="paste-rows">
      <DialogTitle id="paste-rows" variant="h2">
        {t.pasteTitle(label)}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography variant="body2">{t.pasteHint(columns)}</Typography>
        <TextInput label={t.pasteArea} value={text} onChange={setText} multiline minRows={8} autoFocus />
        <Typography variant="body2" role="status">
          {rows.length === 0 ? t.pasteNone : t.pasteFound(rows.length)}
          {unread.length > 0 && ` · ${t.pasteWrong(unread.length)}`}
        </Typography>
        {unread.length > 0 && (
          <Box component="ul" role="alert" sx={{ m: 0, pl: 2.5, color: 'warning.main', fontSize: 13 }}>
            {unread.slice(0, shown).map(({ row, key, text: cell }) => (
              <li key={`${row} ${key}`}>
                {t.pasteProblem(row, labelOf(key, fields.get(key) ?? { zh: key }, lang), cell.slice(0, 40))}
              </li>
            ))}
            {unread.length > shown && <li>{t.pasteMoreProblems(unread.length - shown)}</li>}
          </Box>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button
          variant="contained"
          disabled={rows.length === 0}
          onClick={() => {
            onAdd(rows);
            onClose();
          }}
        >
          {t.pasteAdd(rows.length)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
