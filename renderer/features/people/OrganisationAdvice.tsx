import Alert from '@mui/material/Alert';
import type { RosterFinding } from '../../../shared/mediation/roster-checks.ts';
import { peopleText } from '../../text/people.ts';
import { useText } from '../../text/text.ts';
import { Bases } from '../../ui/reasons/Bases.tsx';

/** What the composition of the organisation lacks, with its grounds. */
export function OrganisationAdvice({ findings }: { findings: readonly RosterFinding[] }) {
  const text = useText(peopleText);
  return findings
    .filter((one) => one.personId === null)
    .map(({ kind, sides, bases }) => (
      <Alert key={kind} severity="warning" variant="outlined" sx={{ py: 0 }}>
        {text.findings[kind]}
        {sides && ` · ${text.sides(sides.worker, sides.enterprise)}`}
        <Bases bases={bases} />
      </Alert>
    ));
}
