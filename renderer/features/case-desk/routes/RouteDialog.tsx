import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { outcomesOf } from '../../../../shared/mediation/process/route-steps.ts';
import { type RouteState, routeKinds, routeStates } from '../../../../shared/mediation/process-terms.ts';
import { useApp } from '../../../app-context.tsx';
import { routesText } from '../../../text/routes.ts';
import { useText, useWord } from '../../../text/text.ts';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useToday } from '../../../ui/use-today.ts';
import type { OpenCase } from '../open-case.ts';

export type RouteStep = 'file' | 'accept' | 'decide';

/** One step of a route with its day; the outcome also with the day its paper was received. */
export function RouteDialog(props: {
  open: OpenCase;
  route: CaseFile['routes'][number];
  step: RouteStep;
  onClose: () => void;
}) {
  const { open, route, step, onClose } = props;
  const { process, clock } = useApp();
  const t = useText(routesText);
  const word = useWord();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const today = useToday(clock);
  const outcomes = outcomesOf[route.kind];
  const [on, setOn] = useState<CalendarDay | null>(today);
  const [fileNo, setFileNo] = useState(route.body.fileNo);
  const [state, setState] = useState<RouteState>(outcomes[0] ?? 'ended');
  const [receivedOn, setReceivedOn] = useState<CalendarDay | null>(null);
  const [outcome, setOutcome] = useState(route.body.outcome);
  const name = word(routeKinds[route.kind]);
  const titles: Record<RouteStep, string> = {
    file: t.fileTitle(name),
    accept: t.acceptTitle(name),
    decide: t.decideTitle(name),
  };
  const labels: Record<RouteStep, string> = { file: t.filedOn, accept: t.acceptedOn, decide: t.decidedOn };

  const enter = (day: CalendarDay): Promise<unknown> => {
    if (step === 'accept') return process.routeAccepted(route.id, { on: day, fileNo: fileNo.trim() });
    if (step === 'decide') return process.decideRoute(route.id, { state, on: day, receivedOn, outcome });
    const { kind, id } = route;
    return process.fileRoute(open.file.case.id, { kind, on: day, body: route.body, routeId: id });
  };
  const record = async () => {
    if (on === null || !(await act(() => enter(on)))) return;
    say(t.recorded(name));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs">
      <DialogTitle variant="h2">{titles[step]}</DialogTitle>
      <DialogContent>
        <Stack spacing={1.5} sx={{ pt: 0.75 }} data-form="" onKeyDown={onEnterMoves}>
          {step === 'decide' && (
            <ChoiceInput<string>
              label={t.outcomeState}
              terms={Object.fromEntries(outcomes.map((one) => [one, routeStates[one]]))}
              value={state}
              onChange={(next) => setState(next as RouteState)}
            />
          )}
          <DayInput
            label={labels[step]}
            value={on}
            onChange={setOn}
            max={today}
            error={on === null ? t.dayNeeded : null}
          />
          {step === 'accept' && <TextInput label={t.fileNo} value={fileNo} onChange={setFileNo} />}
          {step === 'decide' && (
            <>
              <DayInput
                label={t.receivedOn}
                value={receivedOn}
                onChange={setReceivedOn}
                max={today}
                hint={t.receivedHint}
              />
              <TextInput label={t.outcome} value={outcome} onChange={setOutcome} multiline minRows={2} />
            </>
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button variant="contained" disabled={busy || on === null} onClick={() => void record()}>
          {t.record}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
