import Box from '@mui/material/Box';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import type { PaperStanding, PreparedPaper } from '../../actions/paper-types.ts';
import { papersText } from '../../text/papers.ts';
import { useText } from '../../text/text.ts';
import { FactList } from '../../ui/paper/FactList.tsx';
import { RegisterList } from '../../ui/paper/RegisterList.tsx';

type Props = { file: CaseFile; standing: PaperStanding; paper: PreparedPaper | null };

/** What the paper needs: what is missing first, each a link to where it is entered; then what it has. */
export function FactsColumn({ file, standing, paper }: Props) {
  const text = useText(papersText);
  const frozen = standing.issued !== null;
  const missing = frozen ? [] : (paper?.missing ?? standing.missing);
  // What the office itself prints, such as its name, is set in the settings.
  const to = (section: string) =>
    section === 'settings' ? '/settings' : `/cases/${file.case.id}?section=${section}`;
  return (
    <Box component="section" aria-label={text.facts}>
      {standing.issued && (
        <RegisterList
          paper={standing.issued}
          agentName={(id) => file.agents.find((agent) => agent.id === id)?.body.name}
        />
      )}
      <FactList frozen={frozen} missing={missing} filled={paper?.filled ?? []} to={to} />
    </Box>
  );
}
