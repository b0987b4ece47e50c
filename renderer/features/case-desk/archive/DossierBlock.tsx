import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useApp } from '../../../app-context.tsx';
import { archiveText } from '../../../text/archive.ts';
import { dayWithWeekday } from '../../../text/dates.ts';
import { useLang, useText, useWord } from '../../../text/text.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { SavedFile } from '../../../ui/SavedFile.tsx';
import { Section } from '../../../ui/Section.tsx';
import type { OpenCase } from '../open-case.ts';
import { useStandings } from '../papers/use-standings.ts';
import { useMakeDossier } from './use-make-dossier.ts';

/** 卷宗: what is in it, what it lacks, and one PDF of it. */
export function DossierBlock({ open }: { open: OpenCase }) {
  const caseId = open.file.case.id;
  const t = useText(archiveText);
  const word = useWord();
  const lang = useLang();
  const notice = useNotice();
  const { dossiers, papers } = useApp();
  const parts = useLiveQuery(() => dossiers.parts(caseId), [dossiers, caseId, open]);
  const gaps = useStandings(open).filter((one) => one.need === 'required' && one.due && !one.issued);
  const { progress, run, stop } = useMakeDossier(caseId);
  const [saved, setSaved] = useState<Awaited<ReturnType<typeof run>>>(null);
  const make = async () => {
    setSaved(null);
    try {
      const made = await run();
      if (made) setSaved(made);
      else notice.say(t.stopped);
    } catch (error) {
      notice.fail(error);
    }
  };
  const empty = parts !== undefined && parts.length === 0;
  return (
    <Section
      title={t.dossier}
      actions={
        progress ? (
          <Box role="status" sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
            <Typography variant="body2">
              {progress.of === 0 ? t.preparing : t.progress(progress.done, progress.of)}
            </Typography>
            <LinearProgress
              variant={progress.of === 0 ? 'indeterminate' : 'determinate'}
              aria-label={t.make}
              value={(progress.done / Math.max(1, progress.of)) * 100}
              sx={{ width: 120 }}
            />
            <Button onClick={stop}>{t.stop}</Button>
          </Box>
        ) : (
          <Button variant="outlined" disabled={empty || parts === undefined} onClick={() => void make()}>
            {t.make}
          </Button>
        )
      }
    >
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {t.dossierText}
      </Typography>
      {saved && (
        <Box sx={{ mb: 1 }}>
          <SavedFile
            words={t.made(saved.name, saved.place, saved.pages)}
            onReveal={() => papers.reveal(saved.token)}
            onClose={() => setSaved(null)}
          />
          {saved.leftOut.length > 0 && (
            <Alert severity="warning">{t.leftOut(saved.leftOut.join('、'))}</Alert>
          )}
        </Box>
      )}
      {gaps.length > 0 && (
        <Alert severity="info" variant="outlined" sx={{ mb: 1 }}>
          {t.gaps}：{gaps.map((one) => word(one)).join('、')}。{t.gapsText}
        </Alert>
      )}
      {empty ? (
        <Typography variant="body2">{t.nothing}</Typography>
      ) : (
        <Table size="small" aria-label={t.contents}>
          <TableBody>
            {(parts ?? []).map((part, i) => (
              <TableRow key={part.id}>
                <TableCell sx={{ width: 40 }}>{i + 1}</TableCell>
                <TableCell>{part.name}</TableCell>
                <TableCell sx={{ width: 160 }}>{dayWithWeekday(part.on, lang)}</TableCell>
                <TableCell sx={{ width: 80 }}>{part.kind === 'paper' ? t.paper : t.attachment}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
