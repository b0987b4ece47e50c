import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { reportedTargets, targetMetrics } from '../../../../shared/bargaining/statistics/targets.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import { useApp } from '../../../app-context.tsx';
import { targetsText } from '../../../text/bargaining-targets.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { FormDialog } from '../form/FormDialog.tsx';
import { targetDraft, targetFields, targetForm } from './target-form.ts';

type Target = Row<'bargainingTargets'>;
const percent = (points: number) => `${points / 100}%`;

/** 工作目标: rates set for a year, each with the paper that set it. */
export function TargetsSection() {
  const t = useText(targetsText);
  const word = useWord();
  const { bargaining, clock } = useApp();
  const notice = useNotice();
  const [editing, setEditing] = useState<Target | 'new' | null>(null);
  const rows = useLiveQuery(() => bargaining.targets(), [bargaining]) ?? [];
  const remove = async (id: string) => {
    try {
      await bargaining.removeWork('bargainingTargets', id, '');
      notice.say(t.removed, {
        undo: async () => void (await bargaining.restoreWork('bargainingTargets', id)),
      });
    } catch (error) {
      notice.fail(error);
    }
  };
  return (
    <Section
      title={t.targets}
      actions={
        <Button variant="outlined" onClick={() => setEditing('new')}>
          {t.add}
        </Button>
      }
    >
      {rows.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t.none}
        </Typography>
      ) : (
        <Table size="small" aria-label={t.targets}>
          <TableHead>
            <TableRow>
              {t.columns.map((words) => (
                <TableCell key={words}>{words}</TableCell>
              ))}
              <TableCell />
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.id} hover>
                <TableCell>{row.year}</TableCell>
                <TableCell>{word(targetMetrics[row.metric])}</TableCell>
                <TableCell>{row.town ?? t.whole}</TableCell>
                <TableCell>{percent(row.body.points)}</TableCell>
                <TableCell>{row.body.source}</TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  <Button onClick={() => setEditing(row)}>{t.edit}</Button>
                  <Button color="inherit" onClick={() => void remove(row.id)}>
                    {t.remove}
                  </Button>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {t.hint}{' '}
        {t.reported(
          reportedTargets
            .map(
              ({ metric, points, place }) =>
                `${word(place)} ${word(targetMetrics[metric])} ≥ ${percent(points)}`,
            )
            .join('；'),
        )}
      </Typography>
      {editing !== null && (
        <FormDialog
          title={editing === 'new' ? t.add : t.editTitle}
          draftId={`target:${editing === 'new' ? 'new' : editing.id}`}
          fields={targetFields}
          initial={targetForm(editing === 'new' ? null : editing, clock.today())}
          onSave={(form) => {
            const draft = targetDraft(form);
            return editing === 'new'
              ? bargaining.addWork('bargainingTargets', draft)
              : bargaining.updateWork('bargainingTargets', editing.id, draft);
          }}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}
