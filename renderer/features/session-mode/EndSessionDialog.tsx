import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { zLocalMinute } from '../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { codesOf, sessionResults } from '../../../shared/mediation/terms.ts';
import { useApp } from '../../app-context.tsx';
import { sessionsText } from '../../text/sessions.ts';
import { useText } from '../../text/text.ts';
import { CheckInput } from '../../ui/CheckInput.tsx';
import { ChoiceInput } from '../../ui/ChoiceInput.tsx';
import { onEnterMoves } from '../../ui/enter-moves.ts';
import { MinuteInput } from '../../ui/MinuteInput.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useFormDraft } from '../../ui/use-form-draft.ts';
import { draftIdOf, NewLine } from './new-line.ts';
import type { KeptFacts } from './SideColumn.tsx';
import type { Session } from './speakers.ts';

const Ending = z.object({
  result: z.enum(codesOf(sessionResults)).nullable(),
  nextAt: zLocalMinute.nullable(),
  planNext: z.boolean(),
});
type Ending = z.output<typeof Ending>;
const blank: Ending = { result: null, nextAt: null, planNext: true };

type Props = { file: CaseFile; session: Session; facts: KeptFacts; onClose: () => void };

/** 结束会议: the result, what both confirm, and the next time. Says what the record will lack. */
export function EndSessionDialog({ file, session, facts, onClose }: Props) {
  const { sessions, drafts } = useApp();
  const text = useText(sessionsText);
  const notice = useNotice();
  const navigate = useNavigate();
  const draft = useFormDraft(drafts, `end:${session.id}`, Ending, blank);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const unsent = useLiveQuery(() => drafts.load(draftIdOf(session.id)), [drafts, session.id]);
  const { result, nextAt, planNext } = draft.value;
  const set = draft.change;
  const caseId = file.case.id;
  const { attendees, rightsInformed, place } = session.body;

  const end = async () => {
    setAsked(true);
    if (result === null) return;
    setBusy(true);
    try {
      await sessions.end(session.id, { result, undisputedFacts: facts.value, nextAt });
    } catch (error) {
      notice.fail(error);
      setBusy(false);
      return;
    }
    draft.clear();
    notice.say(text.ended);
    if (nextAt !== null && planNext) {
      await sessions
        .plan(caseId, { startsAt: nextAt, place, mediatorId: session.mediatorId })
        .catch(notice.fail);
    }
    const section = result === 'agreed' || result === 'partly' ? 'agreement' : 'sessions';
    await navigate(`/cases/${caseId}?section=${section}`);
  };
  const warnings = [
    ...(rightsInformed ? [] : [text.endNotRead]),
    ...(attendees.some((one) => !one.identityChecked) ? [text.endIdentity] : []),
    ...(NewLine.safeParse(unsent).data?.text.trim() ? [text.endDraftLeft] : []),
  ];
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="end-session">
      <DialogTitle id="end-session" variant="h2">
        {text.endTitle(session.no)}
      </DialogTitle>
      <DialogContent>
        <Box data-form onKeyDown={onEnterMoves} sx={{ display: 'grid', gap: 1.5, pt: 0.75 }}>
          {warnings.map((words) => (
            <Alert key={words} severity="warning">
              {words}
            </Alert>
          ))}
          <ChoiceInput
            label={text.endResult}
            terms={sessionResults}
            value={result}
            onChange={(next) => set({ result: next })}
            required
            error={asked && result === null ? text.endResultNeeded : null}
          />
          <Box {...facts.box}>
            <TextInput
              label={text.undisputed}
              value={facts.value}
              onChange={facts.change}
              hint={text.undisputedHint}
              multiline
              minRows={2}
            />
          </Box>
          <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1, alignItems: 'center' }}>
            <MinuteInput label={text.endNext} value={nextAt} onChange={(next) => set({ nextAt: next })} />
            {nextAt !== null && (
              <CheckInput
                label={text.endPlanNext}
                value={planNext}
                onChange={(next) => set({ planNext: next })}
              />
            )}
          </Box>
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{text.stay}</Button>
        <Button variant="contained" disabled={busy} onClick={() => void end()}>
          {text.endConfirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
