import Button from '@mui/material/Button';
import { useNavigate } from 'react-router';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { useApp } from '../../../app-context.tsx';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText } from '../../../text/text.ts';
import { useAct } from '../../../ui/forms/use-act.ts';

type Session = CaseFile['sessions'][number];

/** The planned session that comes first; undefined: none is planned. */
export const nextSession = (file: CaseFile): Session | undefined =>
  file.sessions
    .filter((one) => one.state === 'planned')
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))[0];

/** The main button while a session is planned: 开始会议. */
export function StartSession({ caseId, session }: { caseId: string; session: Session }) {
  const { sessions } = useApp();
  const t = useText(caseDeskText);
  const navigate = useNavigate();
  const { busy, act } = useAct();
  const start = async () => {
    if (await act(() => sessions.open(caseId, session.id))) {
      await navigate(`/cases/${caseId}/session/${session.id}`);
    }
  };
  return (
    <>
      <span>{t.nextIs(t.sessionPlanned(session.no, session.startsAt.replace('T', ' ')))}</span>
      <Button variant="contained" disabled={busy} onClick={() => void start()}>
        {t.startSession}
      </Button>
    </>
  );
}
