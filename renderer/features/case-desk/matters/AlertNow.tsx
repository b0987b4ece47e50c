import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { riskHandling } from '../../../../shared/mediation/risk-handling.ts';
import { useApp } from '../../../app-context.tsx';
import { alertLevels, mattersText } from '../../../text/matters.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Bases } from '../../../ui/reasons/Bases.tsx';

/** The alert the case is under, what its level of risk calls for, and the way out of it. */
export function AlertNow({ file }: { file: CaseFile }) {
  const { process } = useApp();
  const t = useText(mattersText);
  const word = useWord();
  const confirm = useConfirm();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const { alert } = file.case.body;
  if (!alert) return null;
  const handling = riskHandling[alert.level === 'major' ? 'red' : 'orange'];
  const end = async () => {
    const answer = await confirm({
      title: t.endAlertTitle,
      act: t.endAlert,
      askReason: { label: t.endAlertReason },
    });
    if (answer.ok && (await act(() => process.endAlert(file.case.id, answer.reason)))) say(t.alertEnded);
  };
  return (
    <Alert
      severity={alert.level === 'major' ? 'error' : 'warning'}
      variant="outlined"
      action={
        <Button color="inherit" disabled={busy} onClick={() => void end()}>
          {t.endAlert}
        </Button>
      }
    >
      {t.alertNow(word(alertLevels[alert.level]), alert.since.replace('T', ' '), alert.reason)}
      <div>{word(handling)}</div>
      <Bases bases={handling.basis} />
    </Alert>
  );
}
