import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { useState } from 'react';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { routeKinds, routeStates } from '../../../../shared/mediation/process-terms.ts';
import type { PaperStanding } from '../../../actions/paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { routesText } from '../../../text/routes.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useToday } from '../../../ui/use-today.ts';
import { useClocks } from '../deadlines/use-clocks.ts';
import type { OpenCase } from '../open-case.ts';
import { SubjectPapers } from '../papers/SubjectPapers.tsx';
import { ClockTable } from '../reasons/ClockTable.tsx';
import { RouteForm } from './RouteForm.tsx';
import { RouteSteps } from './RouteSteps.tsx';

type Route = CaseFile['routes'][number];

/** One route: where it stands, its days, its paper, the limits it started, and the next thing to enter. */
export function RouteCard(props: {
  open: OpenCase;
  route: Route;
  standings: readonly PaperStanding[];
  onRemove: () => void;
}) {
  const { open, route, standings, onRemove } = props;
  const t = useText(routesText);
  const word = useWord();
  const clocks = useClocks(open.file, useToday(useApp().clock));
  const prepared = route.state === 'prepared';
  const [unfolded, setUnfolded] = useState(prepared);
  const name = word(routeKinds[route.kind]);
  const days = [
    route.appliedOn && t.applied(route.appliedOn),
    route.acceptedOn && t.accepted(route.acceptedOn),
    route.decidedOn && t.decided(route.decidedOn),
    route.receivedOn && t.gotIt(route.receivedOn),
  ];
  const own = clocks.ok ? clocks.clocks.filter((clock) => clock.subjectId === route.id) : [];
  return (
    <Box
      component="article"
      aria-label={name}
      sx={{ py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, minWidth: 0 }}>
        <Box component="strong" sx={{ whiteSpace: 'nowrap' }}>
          {name}
        </Box>
        <Chip size="small" variant="outlined" label={word(routeStates[route.state])} sx={{ fontSize: 13 }} />
        <Box sx={{ flex: 1, minWidth: 0, color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {[route.body.body, route.body.fileNo, ...days, route.body.outcome].filter(Boolean).join(' · ')}
        </Box>
        <RouteSteps open={open} route={route} />
        <Button
          aria-expanded={unfolded}
          aria-label={`${unfolded ? t.fold : t.edit} ${name}`}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? t.fold : t.edit}
        </Button>
        {prepared && (
          <Button color="inherit" aria-label={`${t.remove} ${name}`} onClick={onRemove}>
            {t.remove}
          </Button>
        )}
      </Box>
      {unfolded && <RouteForm file={open.file} route={route} />}
      <SubjectPapers
        caseId={open.file.case.id}
        standings={standings}
        of={(standing) => standing.subjectId === route.id}
      />
      {own.length > 0 && <ClockTable clocks={own} label={`${t.clocks} ${name}`} />}
    </Box>
  );
}
