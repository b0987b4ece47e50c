import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { addYears } from '../../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { retentions } from '../../../../shared/mediation/process-terms.ts';
import { useApp } from '../../../app-context.tsx';
import { archiveText } from '../../../text/archive.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';

type Archive = NonNullable<CaseFile['case']['body']['archive']>;

const yearsKept = { '5y': 5, '10y': 10, '30y': 30 } as const;

/** What an archived case says of its volume; later facts are noted, nothing written before is changed. */
export function Archived({ caseId, archive }: { caseId: string; archive: Archive }) {
  const t = useText(archiveText);
  const word = useWord();
  const { process } = useApp();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const [note, setNote] = useState('');
  const { retention, filedOn } = archive;
  const add = async () => {
    if (!(await act(() => process.addDossierNote(caseId, note)))) return;
    setNote('');
    say(t.noteAdded);
  };
  return (
    <Box data-form>
      <Typography>{t.archivedAs(archive.no, filedOn)}</Typography>
      <Typography variant="body2">
        {word(retentions[retention])}；
        {retention === 'permanent' ? t.keepForever : t.keepUntil(addYears(filedOn, yearsKept[retention]))}
      </Typography>
      {archive.notes !== '' && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', mt: 1 }}>
          {archive.notes}
        </Typography>
      )}
      <Box sx={{ display: 'flex', gap: 1, mt: 1.25, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1 }}>
          <TextInput label={t.noteText} value={note} onChange={setNote} multiline />
        </Box>
        <Button variant="outlined" disabled={busy || note.trim() === ''} onClick={() => void add()}>
          {t.addNote}
        </Button>
      </Box>
    </Box>
  );
}
