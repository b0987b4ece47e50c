import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { transitionOf } from '../../../../shared/mediation/process/transitions.ts';
import { useApp } from '../../../app-context.tsx';
import { stepFormText } from '../../../text/step-forms.ts';
import { useLang, useText } from '../../../text/text.ts';
import { failureSentence } from '../../../text/ui.ts';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Bases } from '../../../ui/reasons/Bases.tsx';
import { useFormDraft } from '../../../ui/use-form-draft.ts';
import { useToday } from '../../../ui/use-today.ts';
import { useDeskWay } from '../desk-way.ts';
import { type ActId, isExtraAct } from './act-ids.ts';
import { lackingFields, shownFields } from './form/lacking.ts';
import { StepField } from './form/StepField.tsx';
import type { StepContext } from './form/step-form.ts';
import { stepFormOf } from './step-forms.ts';
import { useActWord } from './use-act-word.ts';

/** One step of the process: what it means and rests on, its form, and the act itself. What was typed is kept. */
export function StepDialog({ file, id, onClose }: { file: CaseFile; id: ActId; onClose: () => void }) {
  const t = useText(stepFormText);
  const title = useActWord()(id);
  const app = useApp();
  const way = useDeskWay();
  const navigate = useNavigate();
  const today = useToday(app.clock);
  const { say } = useNotice();
  const lang = useLang();
  const [busy, setBusy] = useState(false);
  // Told inside the dialog: what lies behind it is hidden from a screen reader.
  const [failed, setFailed] = useState('');
  const people = useLiveQuery(() => app.office.people(), [app.office]) ?? file.people;
  const form = stepFormOf(id);
  const context = useMemo<StepContext>(
    () => ({ file, today, minute: app.clock.minute(), people }),
    [file, today, people, app.clock],
  );
  const [blank] = useState(() => form.blank(context));
  const draft = useFormDraft(app.drafts, `step:${id}:${file.case.id}`, form.shape, blank);
  const [pressed, setPressed] = useState(false);
  const lacking = lackingFields(form, draft.value, context);
  const About = form.about;

  const take = async () => {
    setPressed(true);
    if (lacking.length > 0) return;
    setBusy(true);
    setFailed('');
    try {
      const done = await form.run(app, draft.value, context);
      draft.clear();
      say(t.done(title));
      onClose();
      if (done.path) void navigate(done.path);
      else if (done.section) way.go(done.section);
    } catch (error) {
      setFailed(failureSentence(error, lang));
      setBusy(false);
    }
  };
  const advice = t.advice[id];
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle variant="h2">{title}</DialogTitle>
      <DialogContent>
        <Stack spacing={1.5} data-form="" onKeyDown={onEnterMoves}>
          {advice && <span>{advice}</span>}
          {!isExtraAct(id) && <Bases bases={transitionOf(id).basis} />}
          {About && <About context={context} value={draft.value} />}
          {shownFields(form, draft.value, context).map((field) => (
            <StepField
              key={field.name}
              field={field}
              value={draft.value}
              context={context}
              lacking={pressed && lacking.includes(field.name)}
              onChange={(part) => {
                setFailed('');
                draft.change(part);
              }}
            />
          ))}
          {failed && (
            <Alert
              severity="error"
              variant="outlined"
              ref={(alert: HTMLElement | null) => alert?.scrollIntoView?.({ block: 'nearest' })}
              sx={{ whiteSpace: 'pre-line' }}
            >
              {failed}
            </Alert>
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button
          variant="contained"
          color={form.grave ? 'error' : 'primary'}
          disabled={busy}
          onClick={() => void take()}
        >
          {t.verbs[id] ?? title}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
