import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link as RouterLink } from 'react-router';
import { instructorKinds } from '../../../../shared/bargaining/terms.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import type { Team } from '../../../actions/bargaining/work-reads.ts';
import { useApp } from '../../../app-context.tsx';
import { peopleText } from '../../../text/bargaining-people.ts';
import { useText, useWord } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Section } from '../../../ui/Section.tsx';
import { workOf } from './team-names.ts';
import { useRemoval } from './use-removal.ts';

type Instructor = Row<'instructors'>;
type Props = { team: Team; onAdd: () => void; onEdit: (row: Instructor) => void };

/** 指导员 register: who, for how long, and what they served. */
export function Instructors({ team, onAdd, onEdit }: Props) {
  const t = useText(peopleText);
  const word = useWord();
  const { bargaining } = useApp();
  const remove = useRemoval();
  if (team.instructors.length === 0) {
    return (
      <Section title={t.totalInstructors(0)}>
        <EmptyState
          title={t.noInstructors}
          text={t.noInstructorsText}
          action={
            <Button variant="outlined" onClick={onAdd}>
              {t.addInstructor}
            </Button>
          }
        />
      </Section>
    );
  }
  return (
    <Section title={t.totalInstructors(team.instructors.length)}>
      <Table size="small" aria-label={t.view.instructors}>
        <TableHead>
          <TableRow>
            {Object.entries(t.columns).map(([key, words]) => (
              <TableCell key={key}>{words}</TableCell>
            ))}
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {team.instructors.map((row) => {
            const work = workOf(team, row.id);
            return (
              <TableRow key={row.id} hover>
                <TableCell>
                  <Link component={RouterLink} to={`/bargaining/team/${row.id}`}>
                    {row.body.name}
                  </Link>
                  <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
                    {row.body.number}
                  </Box>
                </TableCell>
                <TableCell>{word(instructorKinds[row.kind])}</TableCell>
                <TableCell>{row.body.background}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  {[row.appointedFrom ?? '', row.appointedTo ?? ''].join('～')}
                  {row.active === 0 && (
                    <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
                      {t.left}
                    </Box>
                  )}
                </TableCell>
                <TableCell>{row.body.territory}</TableCell>
                <TableCell>{t.times(work.services.length)}</TableCell>
                <TableCell>{work.rounds.length}</TableCell>
                <TableCell>{work.enterprises.length}</TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  <Button onClick={() => onEdit(row)}>{t.edit}</Button>
                  <Button
                    color="inherit"
                    onClick={() =>
                      void remove({
                        title: t.removeInstructor(row.body.name),
                        done: t.removedInstructor(row.body.name),
                        remove: (reason) => bargaining.removeWork('instructors', row.id, reason),
                        restore: () => bargaining.restoreWork('instructors', row.id),
                      })
                    }
                  >
                    {t.remove}
                  </Button>
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Section>
  );
}
