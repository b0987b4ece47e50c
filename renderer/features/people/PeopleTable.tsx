import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { committeeSides, staffRoles } from '../../../shared/mediation/process-terms.ts';
import type { RosterFinding } from '../../../shared/mediation/roster-checks.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { peopleText } from '../../text/people.ts';
import { useText, useWord } from '../../text/text.ts';

type Person = Row<'people'>;
type Props = {
  people: readonly Person[];
  findings: readonly RosterFinding[];
  /** The person at the desk. */
  meId: string;
  onEdit: (person: Person) => void;
  onActive: (person: Person, active: boolean) => void;
};

/** Everybody of the office; nobody is deleted, because old cases name them. */
export function PeopleTable({ people, findings, ...acts }: Props) {
  const text = useText(peopleText);
  const heads = [text.name, text.roles, text.unit, text.certNo, text.basis, text.termTo, text.standing];
  return (
    <Table size="small" aria-label={text.title}>
      <TableHead>
        <TableRow>
          {heads.map((head) => (
            <TableCell key={head}>{head}</TableCell>
          ))}
          <TableCell align="right">{text.acts}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            findings={findings.filter((one) => one.personId === person.id)}
            {...acts}
          />
        ))}
      </TableBody>
    </Table>
  );
}

function PersonRow(props: Omit<Props, 'people'> & { person: Person }) {
  const { person, findings, meId, onEdit, onActive } = props;
  const text = useText(peopleText);
  const word = useWord();
  const { id, active, mediator, body } = person;
  const here = id === meId;
  // People of the first version are mediators without a role.
  const roles = body.roles.length > 0 ? body.roles : mediator ? (['mediator'] as const) : [];
  return (
    <TableRow sx={{ '& td': { color: active ? undefined : 'text.secondary', verticalAlign: 'top' } }}>
      <TableCell>
        <strong>{body.name}</strong>
        {body.phone && <Box sx={{ color: 'text.secondary' }}>{body.phone}</Box>}
      </TableCell>
      <TableCell>
        {roles.map((role) => word(staffRoles[role])).join('、')}
        {body.side && <Box sx={{ color: 'text.secondary' }}>{word(committeeSides[body.side])}</Box>}
      </TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>{body.unit}</TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>
        {body.certNo}
        {body.supervisorCertNo && <Box title={text.supervisorCertNo}>{body.supervisorCertNo}</Box>}
      </TableCell>
      <TableCell>{body.basis}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{body.termTo}</TableCell>
      <TableCell>
        {here ? text.atDesk : active ? text.active : text.inactive}
        {findings.map(({ kind }) => (
          <Box key={kind} sx={{ color: kind === 'term-over' ? 'error.main' : 'warning.main' }}>
            {text.findings[kind]}
          </Box>
        ))}
      </TableCell>
      <TableCell align="right">
        <Box sx={{ display: 'inline-flex', whiteSpace: 'nowrap' }} title={here ? text.atDeskWhy : undefined}>
          <Button aria-label={text.editOf(body.name)} onClick={() => onEdit(person)}>
            {text.edit}
          </Button>
          <Button
            aria-label={active ? text.deactivateOf(body.name) : text.activateOf(body.name)}
            disabled={here && active}
            onClick={() => onActive(person, !active)}
          >
            {active ? text.deactivate : text.activate}
          </Button>
        </Box>
      </TableCell>
    </TableRow>
  );
}
