import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import type { YearArrangement } from '../../../shared/law/workdays/arrangement.ts';
import { type ArrangementFile, readArrangementFile } from '../../../shared/law/workdays/arrangement-file.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { useText } from '../../text/text.ts';
import { workCalendarText } from '../../text/work-calendar.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useToday } from '../../ui/use-today.ts';
import { ArrangementEditor } from './ArrangementEditor.tsx';
import { FileButton } from './FileButton.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { YearTable } from './YearTable.tsx';
import { nextOpenYear, type YearRow, yearRows } from './year-rows.ts';

/** 工作日历: which years are known, entering and importing the yearly notice. */
export function WorkCalendarPage() {
  const { office, arrangements, law, clock } = useApp();
  const text = useText(workCalendarText);
  const notice = useNotice();
  const confirm = useConfirm();
  const today = useToday(clock);
  const [params, setParams] = useSearchParams();
  const [file, setFile] = useState<ArrangementFile | null>(null);
  const [wrong, setWrong] = useState('');
  const stored = useLiveQuery(() => office.arrangements(), [office]);
  if (stored === undefined) return <Loading />;
  const rows = yearRows(stored, law.calendar, today);
  const open = nextOpenYear(rows, today);
  const editing = rows.find((row) => String(row.year) === params.get('year')) ?? null;

  const save = async (given: readonly YearArrangement[]) => {
    const before = stored.filter((row) => given.some(({ year }) => year === row.year));
    const count = await arrangements.save(given);
    notice.say(text.saved(given.map(({ year }) => year).join('、'), count), {
      undo: () => takeBack(given, before),
    });
  };
  const takeBack = async (given: readonly YearArrangement[], before: readonly Row<'arrangements'>[]) => {
    const now = await office.arrangements();
    for (const { year } of given) {
      const [old, made] = [before.find((row) => row.year === year), now.find((row) => row.year === year)];
      if (old) await arrangements.save([asArrangement(old)]);
      else if (made) await arrangements.remove(made.id, text.removeReason);
    }
  };
  const remove = async ({ year, entered }: YearRow) => {
    if (!entered) return;
    const { ok, reason } = await confirm({
      title: text.removeTitle(year),
      text: text.removeText,
      act: text.remove,
      danger: true,
      askReason: { label: text.removeReason },
    });
    if (!ok) return;
    try {
      const count = await arrangements.remove(entered.id, reason);
      notice.say(text.removed(year, count), {
        undo: async () => void (await arrangements.restore(entered.id)),
      });
    } catch (error) {
      notice.fail(error);
    }
  };
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5 }}>
        <Typography variant="h1">{text.title}</Typography>
        <Box sx={{ flex: 1 }} />
        <Link component={RouterLink} to="/settings">
          {text.back}
        </Link>
      </Box>
      <Typography variant="body2" color="textSecondary">
        {text.explain}
      </Typography>
      {open !== null && <Alert severity="warning">{text.warnNext(open)}</Alert>}
      {wrong !== '' && (
        <Alert severity="error" onClose={() => setWrong('')}>
          {wrong}
        </Alert>
      )}
      {!editing && (
        <Section
          title={text.years}
          actions={
            <FileButton
              onText={(read) => {
                setWrong('');
                setFile(readArrangementFile(read));
              }}
              onWrong={setWrong}
            />
          }
        >
          <YearTable
            rows={rows}
            onEdit={(year) => setParams({ year: String(year) })}
            onRemove={(row) => void remove(row)}
          />
        </Section>
      )}
      {editing && (
        <ArrangementEditor
          key={editing.year}
          year={editing.year}
          entered={editing.entered}
          onSave={(given) => save([given])}
          onClose={() => setParams({})}
        />
      )}
      {file && (
        <ImportDialog
          file={file}
          known={new Set(stored.map(({ year }) => year))}
          onTake={save}
          onClose={() => setFile(null)}
        />
      )}
    </Box>
  );
}

const asArrangement = ({
  year,
  body: { source, off, work, lieu },
}: Row<'arrangements'>): YearArrangement => ({
  year,
  source,
  off,
  work,
  lieu,
});
