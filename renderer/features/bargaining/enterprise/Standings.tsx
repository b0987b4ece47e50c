import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Standing } from '../../../../shared/bargaining/records/enterprise.ts';
import { unionStates } from '../../../../shared/bargaining/terms.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import { useApp } from '../../../app-context.tsx';
import { enterpriseText } from '../../../text/bargaining-enterprise.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { FormDialog } from '../form/FormDialog.tsx';
import type { FieldSpec } from '../form/field-spec.ts';
import type { FormValue } from '../form/form-value.ts';
import { textWords } from '../text-words.ts';

const w = textWords(enterpriseText);
const fields: readonly FieldSpec[] = [
  { at: 'on', kind: 'day', label: w('on'), required: true },
  { at: 'union', kind: 'choice', label: w('unionState'), terms: unionStates, required: true },
  { at: 'aboveScale', kind: 'check', label: w('aboveScale'), span: 4 },
  { at: 'workers', kind: 'number', label: w('workers'), required: true },
  { at: 'women', kind: 'number', label: w('women'), required: true },
  { at: 'dispatched', kind: 'number', label: w('dispatched'), required: true },
  { at: 'disabled', kind: 'number', label: w('disabled'), required: true },
];

/** 人数和建会情况 as confirmed on days, the latest first: added, corrected, taken back. */
export function Standings({ enterprise }: { enterprise: Row<'enterprises'> }) {
  const t = useText(enterpriseText);
  const word = useWord();
  const { bargaining, clock } = useApp();
  const notice = useNotice();
  const [editing, setEditing] = useState<Standing | 'new' | null>(null);
  const rows = [...enterprise.body.standings].reverse();
  const initial = (of: Standing | 'new'): FormValue =>
    of === 'new'
      ? {
          ...(rows[0] ?? {
            union: 'own',
            aboveScale: false,
            workers: 0,
            women: 0,
            dispatched: 0,
            disabled: 0,
          }),
          on: clock.today(),
        }
      : { ...of };
  const save = async (form: FormValue) => {
    const standing = form as unknown as Standing;
    const parts = [standing.women, standing.dispatched, standing.disabled];
    if (parts.some((part) => part > standing.workers)) throw w('womenOver');
    await bargaining.confirmStanding(enterprise.id, standing);
    // A correction of the day itself takes the place of the old line.
    if (editing !== null && editing !== 'new' && editing.on !== standing.on)
      await bargaining.removeStanding(enterprise.id, editing.on);
  };
  const remove = async (standing: Standing) => {
    try {
      await bargaining.removeStanding(enterprise.id, standing.on);
      notice.say(t.removedStanding(standing.on), {
        undo: async () => void (await bargaining.confirmStanding(enterprise.id, standing)),
      });
    } catch (error) {
      notice.fail(error);
    }
  };
  return (
    <Section
      title={t.standings}
      actions={
        <Button variant="outlined" onClick={() => setEditing('new')}>
          {t.confirm}
        </Button>
      }
    >
      <Table size="small" aria-label={t.standings}>
        <TableHead>
          <TableRow>
            {t.standingColumns.map((words) => (
              <TableCell key={words}>{words}</TableCell>
            ))}
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.on} hover>
              <TableCell>{row.on}</TableCell>
              <TableCell>{word(unionStates[row.union])}</TableCell>
              <TableCell>{row.aboveScale ? '✓' : ''}</TableCell>
              <TableCell>{row.workers}</TableCell>
              <TableCell>{row.women}</TableCell>
              <TableCell>{row.dispatched}</TableCell>
              <TableCell>{row.disabled}</TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                <Button onClick={() => setEditing(row)}>{t.change}</Button>
                <Button color="inherit" disabled={rows.length === 1} onClick={() => void remove(row)}>
                  {t.remove}
                </Button>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {t.standingsHint}
      </Typography>
      {editing !== null && (
        <FormDialog
          title={t.confirmTitle}
          draftId={`standing:${enterprise.id}:${editing === 'new' ? 'new' : editing.on}`}
          fields={fields}
          initial={initial(editing)}
          onSave={save}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}
