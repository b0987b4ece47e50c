import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import { instructorKinds } from '../../../../shared/bargaining/terms.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import type { Team } from '../../../actions/bargaining/work-reads.ts';
import { useApp } from '../../../app-context.tsx';
import { peopleText } from '../../../text/bargaining-people.ts';
import { useText, useWord } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Section } from '../../../ui/Section.tsx';
import { ActivityDialog } from './ActivityDialog.tsx';
import { ActivityTable } from './ActivityTable.tsx';
import { InstructorDialog } from './InstructorDialog.tsx';
import { InstructorFacts } from './InstructorFacts.tsx';
import { teamPaperPath } from './team-documents.ts';
import { workOf } from './team-names.ts';

/** 一名指导员 (`/bargaining/team/:instructorId`): the register, whom they served, the service log. */
export function InstructorPage() {
  const t = useText(peopleText);
  const { instructorId = '' } = useParams();
  const { bargaining } = useApp();
  const [retry, setRetry] = useState(0);
  const answer = useLiveQuery(
    () =>
      bargaining.team().then(
        (team) => ({ team }),
        (error: unknown) => ({ error }),
      ),
    [bargaining, retry],
  );
  if (!answer) return <Loading />;
  if ('error' in answer) return <Failed error={answer.error} onRetry={() => setRetry(retry + 1)} />;
  const row = answer.team.instructors.find((one) => one.id === instructorId);
  if (!row) {
    return (
      <Box sx={{ p: 2 }}>
        <EmptyState
          title={t.notFound}
          action={
            <Button component={RouterLink} to="/bargaining/team?view=instructors">
              {t.back}
            </Button>
          }
        />
      </Box>
    );
  }
  return <InstructorView row={row} team={answer.team} />;
}

type Open = 'edit' | 'service' | Row<'bargainingActivities'> | null;

function InstructorView({ row, team }: { row: Row<'instructors'>; team: Team }) {
  const t = useText(peopleText);
  const word = useWord();
  const [open, setOpen] = useState<Open>(null);
  const { services, rounds, enterprises } = workOf(team, row.id);
  const minutes = services.reduce((sum, one) => sum + one.body.minutes, 0);
  return (
    <Box
      sx={{ p: 2, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'start' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
        <Link component={RouterLink} to="/bargaining/team?view=instructors" sx={{ fontSize: 13 }}>
          {t.view.instructors}
        </Link>
        <Typography variant="h1">{row.body.name}</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
          {[word(instructorKinds[row.kind]), row.active === 1 ? t.active : t.left, row.body.number]
            .filter((one) => one !== '')
            .join(' · ')}
        </Typography>
        <Button variant="contained" onClick={() => setOpen('service')}>
          {t.addActivity}
        </Button>
      </Box>
      <Section
        title={t.register}
        actions={
          <>
            <Button component={RouterLink} to={teamPaperPath('instructor-register', row.id)}>
              {t.makeRegister}
            </Button>
            <Button variant="outlined" onClick={() => setOpen('edit')}>
              {t.editInstructor}
            </Button>
          </>
        }
      >
        <InstructorFacts row={row} team={team} />
      </Section>
      <Section title={t.served}>
        {services.length === 0 ? (
          <Typography variant="body2" color="textSecondary">
            {t.noService}
          </Typography>
        ) : (
          <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: 14 }}>
            {rounds.map(({ of, times }) => (
              <li key={of.id}>
                <Link component={RouterLink} to={`/bargaining/rounds/${of.id}`}>
                  {of.title}
                </Link>{' '}
                {t.times(times)}
              </li>
            ))}
            {enterprises.map(({ of, times }) => (
              <li key={of.id}>
                <Link component={RouterLink} to={`/bargaining/enterprises/${of.id}`}>
                  {of.name}
                </Link>{' '}
                {t.times(times)}
              </li>
            ))}
          </Box>
        )}
      </Section>
      <Section title={`${t.services}（${t.times(services.length)}，${t.hours((minutes / 60).toFixed(1))}）`}>
        {services.length > 0 && <ActivityTable team={team} rows={services} onEdit={setOpen} />}
      </Section>
      {open === 'edit' && <InstructorDialog row={row} team={team} onClose={() => setOpen(null)} />}
      {open !== null && open !== 'edit' && (
        <ActivityDialog
          row={open === 'service' ? null : open}
          team={team}
          preset={{ kind: 'service', instructorId: row.id }}
          onClose={() => setOpen(null)}
        />
      )}
    </Box>
  );
}
