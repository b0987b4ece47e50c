import Button from '@mui/material/Button';
import { Link, useNavigate } from 'react-router';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { useApp } from '../../../app-context.tsx';
import { sessionsText } from '../../../text/sessions.ts';
import { useText } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';

type Props = { file: CaseFile; session: CaseFile['sessions'][number] };

/** What can be done with one session: start or cancel it, go on recording, see the record and its paper. */
export function SessionActs({ file, session }: Props) {
  const { sessions } = useApp();
  const text = useText(sessionsText);
  const confirm = useConfirm();
  const notice = useNotice();
  const navigate = useNavigate();
  const { busy, act } = useAct();
  const caseId = file.case.id;
  const page = `/cases/${caseId}/session/${session.id}`;
  const start = async () => {
    if (await act(() => sessions.open(caseId, session.id))) await navigate(page);
  };
  const cancel = async () => {
    const { ok, reason } = await confirm({
      title: text.cancelTitle(session.no),
      text: text.cancelText,
      act: text.cancel,
      danger: true,
      askReason: { label: text.cancelReason },
    });
    if (ok && (await act(() => sessions.cancel(session.id, reason)))) notice.say(text.cancelled);
  };
  switch (session.state) {
    case 'planned':
      return (
        <>
          <Button variant="contained" disabled={busy} onClick={() => void start()}>
            {text.start}
          </Button>
          <Button color="inherit" disabled={busy} onClick={() => void cancel()} sx={{ ml: 1 }}>
            {text.cancel}
          </Button>
        </>
      );
    case 'open':
      return (
        <Button variant="contained" component={Link} to={page}>
          {text.resume}
        </Button>
      );
    case 'held':
      return (
        <>
          <Button component={Link} to={page}>
            {text.view}
          </Button>
          <Button
            component={Link}
            to={`/cases/${caseId}/paper/mediation-record?subject=${session.id}`}
            sx={{ ml: 1 }}
          >
            {text.record}
          </Button>
        </>
      );
    case 'cancelled':
      return null;
  }
}
