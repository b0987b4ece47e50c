import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { pastedEvidence } from '../../../../shared/mediation/paste-evidence.ts';
import { evidenceKinds } from '../../../../shared/mediation/process-terms.ts';
import { useApp } from '../../../app-context.tsx';
import { evidenceForms, evidenceText } from '../../../text/evidence.ts';
import { useText, useWord } from '../../../text/text.ts';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { blankEvidence } from './evidence-specs.ts';

/** A list of evidence from a spreadsheet: what was read is shown before anything is added. */
export function PasteEvidence({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const { process } = useApp();
  const t = useText(evidenceText);
  const word = useWord();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const [text, setText] = useState('');
  const [partyId, setPartyId] = useState<string | null>(file.parties[0]?.id ?? null);
  const rows = useMemo(() => pastedEvidence(text), [text]);
  const parties = Object.fromEntries(
    file.parties.map((party) => [party.id, { zh: party.body.name, en: party.body.name }]),
  );

  const add = async () => {
    let done = 0;
    const whole = await act(async () => {
      for (const row of rows) {
        const body = { ...blankEvidence(row.kind === 'witness'), ...row };
        await process.addEvidence(file.case.id, { partyId, body });
        done += 1;
      }
    });
    say(whole ? t.pasted(done) : t.pasteStopped(done, rows.length));
    if (whole) onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="paste-evidence">
      <DialogTitle id="paste-evidence" variant="h2">
        {t.pasteTitle}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography variant="body2">{t.pasteHint}</Typography>
        <ChoiceInput
          label={t.from}
          terms={parties}
          value={partyId}
          onChange={setPartyId}
          allowEmpty
          hint={t.gatheredHint}
        />
        <TextInput
          label={t.pasteArea}
          value={text}
          onChange={setText}
          multiline
          minRows={6}
          maxRows={10}
          autoFocus
        />
        <Typography variant="body2" role="status">
          {rows.length === 0 ? t.pasteNone : t.pasteFound(rows.length)}
        </Typography>
        {rows.length > 0 && (
          <ol style={{ margin: 0, maxHeight: 160, overflowY: 'auto', fontSize: 13 }}>
            {rows.map((row, at) => (
              <li key={`${String(at)}${row.name}`}>
                {[
                  row.name,
                  word(evidenceKinds[row.kind]),
                  row.purpose,
                  row.pages > 0 && `${t.pages} ${row.pages}`,
                  word(evidenceForms[row.original]),
                  row.source,
                  row.heldByEmployer && t.heldLong,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ol>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button variant="contained" disabled={busy || rows.length === 0} onClick={() => void add()}>
          {t.pasteAdd(rows.length)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
