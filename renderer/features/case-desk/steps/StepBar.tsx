import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate } from 'react-router';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { allPerformed } from '../../../../shared/mediation/performance.ts';
import { nextStep, openSteps } from '../../../../shared/mediation/process/open-steps.ts';
import { type TransitionId, transitionOf } from '../../../../shared/mediation/process/transitions.ts';
import type { Unmet } from '../../../../shared/mediation/process/unmet.ts';
import { useApp } from '../../../app-context.tsx';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useDeskWay } from '../desk-way.ts';
import type { OpenCase } from '../open-case.ts';
import { sectionOfPlace } from '../section-ids.ts';
import { extraSteps } from './extra-steps.ts';
import { Missing } from './Missing.tsx';
import { OtherSteps } from './OtherSteps.tsx';
import { nextSession, StartSession } from './StartSession.tsx';
import { wayOf } from './step-ways.ts';

/** The one next step as the main button with what it still needs, and everything else under 其他可做. */
export function StepBar({ open, today }: { open: OpenCase; today: CalendarDay }) {
  const { file, papers } = open;
  const t = useText(caseDeskText);
  const { law } = useApp();
  const steps = openSteps(file, today, papers, law.calendar);
  const next = nextStep(file, allPerformed(file, today));
  const unmet = steps.find((step) => step.id === next)?.unmet ?? [];
  return (
    <Box
      component="section"
      aria-label={t.nextStep}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        mx: 2,
        px: 1.5,
        py: 0.75,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        flexWrap: 'wrap',
      }}
    >
      <NextStep file={file} id={next} unmet={unmet} />
      {unmet.length > 0 && <Missing unmet={unmet} />}
      <Box sx={{ flex: 1 }} />
      <OtherSteps steps={[...steps.filter((step) => step.id !== next), ...extraSteps(file)]} />
    </Box>
  );
}

/** Fields where a missing thing is put right. */
const fieldOf: Partial<Record<Unmet['place'], string>> = { acceptance: 'consents', overview: 'mediators' };

function NextStep(props: { file: CaseFile; id: TransitionId | null; unmet: readonly Unmet[] }) {
  const { file, id, unmet } = props;
  const t = useText(caseDeskText);
  const word = useWord();
  const way = useDeskWay();
  const navigate = useNavigate();
  const session = file.sessions.find((one) => one.state === 'open');
  if (session) {
    return (
      <>
        <span>{t.nextIs(t.sessionOpen(session.no))}</span>
        <Button
          variant="contained"
          onClick={() => void navigate(`/cases/${file.case.id}/session/${session.id}`)}
        >
          {t.resumeSession}
        </Button>
      </>
    );
  }
  const planned = nextSession(file);
  // Another session goes before the agreement as long as there is nothing to agree on.
  if (planned && (id === 'T15' || (id === 'T19' && unmet.length > 0))) {
    return <StartSession caseId={file.case.id} session={planned} />;
  }
  if (!id) return <span>{t.over}</span>;
  const begin = () => {
    const place = unmet[0]?.place;
    if (place && wayOf(id).kind === 'section') way.go(sectionOfPlace[place], fieldOf[place]);
    else way.begin(id);
  };
  return (
    <>
      <span>{t.nextIs(word(transitionOf(id)))}</span>
      <Button variant="contained" onClick={begin}>
        {t.verbs[id] ?? word(transitionOf(id))}
      </Button>
    </>
  );
}
