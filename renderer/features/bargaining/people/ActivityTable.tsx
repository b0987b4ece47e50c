import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link as RouterLink } from 'react-router';
import { activityKinds } from '../../../../shared/bargaining/terms.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import type { Team } from '../../../actions/bargaining/work-reads.ts';
import { useApp } from '../../../app-context.tsx';
import { peopleText } from '../../../text/bargaining-people.ts';
import { useText, useWord } from '../../../text/text.ts';
import { documentOf, teamPaperPath } from './team-documents.ts';
import { teamNames } from './team-names.ts';
import { useRemoval } from './use-removal.ts';

type Activity = Row<'bargainingActivities'>;
type Props = { team: Team; rows: readonly Activity[]; onEdit: (row: Activity) => void };

/** Pieces of work with whom they reached; 编辑 and 删除 at each. */
export function ActivityTable({ team, rows, onEdit }: Props) {
  const t = useText(peopleText);
  const word = useWord();
  const { bargaining } = useApp();
  const remove = useRemoval();
  const names = teamNames(team);
  return (
    <Table size="small" aria-label={t.view.activities}>
      <TableHead>
        <TableRow>
          {Object.entries(t.activityColumns).map(([key, words]) => (
            <TableCell key={key}>{words}</TableCell>
          ))}
          <TableCell />
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => {
          const enterprise = names.enterprise(row);
          const round = names.round(row);
          const document = documentOf[row.kind];
          return (
            <TableRow key={row.id} hover>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{row.on}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {word(activityKinds[row.kind]).replace(/（.*$/, '')}
              </TableCell>
              <TableCell>
                {row.body.title}
                {row.body.result !== '' && (
                  <Box sx={{ color: 'text.secondary', fontSize: 13 }}>{row.body.result}</Box>
                )}
              </TableCell>
              <TableCell>{names.instructor(row)?.body.name ?? ''}</TableCell>
              <TableCell>
                {enterprise && (
                  <Box>
                    <Link component={RouterLink} to={`/bargaining/enterprises/${enterprise.id}`}>
                      {enterprise.name}
                    </Link>
                  </Box>
                )}
                {round && (
                  <Link component={RouterLink} to={`/bargaining/rounds/${round.id}`} sx={{ fontSize: 13 }}>
                    {round.title}
                  </Link>
                )}
                {!enterprise && !round && row.town}
              </TableCell>
              <TableCell>
                {row.persons}
                {typeof row.body.training?.invited === 'number' && `/${row.body.training.invited}`}
              </TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {document && (
                  <Button component={RouterLink} to={teamPaperPath(document, row.id)}>
                    {t.paper}
                  </Button>
                )}
                <Button onClick={() => onEdit(row)}>{t.edit}</Button>
                <Button
                  color="inherit"
                  onClick={() =>
                    void remove({
                      title: t.removeActivity(row.body.title),
                      done: t.removedActivity,
                      remove: (reason) => bargaining.removeWork('bargainingActivities', row.id, reason),
                      restore: () => bargaining.restoreWork('bargainingActivities', row.id),
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
  );
}
