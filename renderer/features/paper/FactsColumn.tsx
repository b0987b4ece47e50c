import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import type { PaperStanding, PreparedPaper } from '../../actions/paper-types.ts';
import { papersText } from '../../text/papers.ts';
import { useText } from '../../text/text.ts';
import { ExtraClauses } from './ExtraClauses.tsx';
import { RegisterList } from './RegisterList.tsx';

type Props = { file: CaseFile; standing: PaperStanding; paper: PreparedPaper | null };

/** What the paper needs: what is missing first, each a link to where it is entered; then what it has. */
export function FactsColumn({ file, standing, paper }: Props) {
  const text = useText(papersText);
  const frozen = standing.issued !== null;
  const missing = frozen ? [] : (paper?.missing ?? standing.missing);
  const filled = paper?.filled ?? [];
  // What the office itself prints, such as its name, is set in the settings.
  const to = (section: string) =>
    section === 'settings' ? '/settings' : `/cases/${file.case.id}?section=${section}`;
  return (
    <Box
      component="section"
      aria-label={text.facts}
      sx={{ borderRight: 1, borderColor: 'divider', p: 1.5, overflow: 'auto', minHeight: 0 }}
    >
      {standing.document === 'mediation-agreement' && !frozen && <ExtraClauses file={file} />}
      {standing.issued && <RegisterList file={file} paper={standing.issued} />}
      <Typography variant="h3" component="h2">
        {text.facts}
      </Typography>
      <Typography
        variant="body2"
        role="status"
        color={missing.length > 0 ? 'warning' : 'textSecondary'}
        sx={{ mt: 0.5, mb: 1 }}
      >
        {frozen ? text.factsFrozen : missing.length > 0 ? text.factsMissing(missing.length) : text.factsWhole}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
        {missing.map((fact) => (
          <li key={`missing:${fact.path}`}>
            <MuiLink component={Link} to={to(fact.section)} variant="body1">
              {fact.zh}
            </MuiLink>
            <Typography component="span" variant="body2" color="warning" sx={{ ml: 1 }}>
              {text.fill}
            </Typography>
          </li>
        ))}
        {filled.map((fact) => (
          <li key={`filled:${fact.path}`}>
            {frozen ? (
              <Typography component="span" variant="body2" color="textSecondary">
                {fact.zh}
              </Typography>
            ) : (
              <MuiLink component={Link} to={to(fact.section)} variant="body2" color="textSecondary">
                {fact.zh}
              </MuiLink>
            )}
            <Typography
              variant="body1"
              sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line', maxHeight: 88, overflow: 'auto' }}
            >
              {fact.text}
            </Typography>
          </li>
        ))}
      </Box>
    </Box>
  );
}
