import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { FilledPaperFact, MissingPaperFact } from '../../actions/paper-types.ts';
import { papersText } from '../../text/papers.ts';
import { useText } from '../../text/text.ts';

type Props = {
  /** The paper is issued: its facts no longer follow. */
  frozen: boolean;
  missing: readonly MissingPaperFact[];
  filled: readonly FilledPaperFact[];
  /** What is said of a paper that is made; left out: that it no longer follows the case. */
  frozenWords?: string;
  /** Address of the place where a fact is entered. */
  to: (section: string) => string;
};

/** 文书所需内容: what is missing first, each a link to where it is entered; then what the paper has. */
export function FactList({ frozen, missing, filled, frozenWords, to }: Props) {
  const text = useText(papersText);
  return (
    <>
      <Typography variant="h3" component="h2">
        {text.facts}
      </Typography>
      <Typography
        variant="body2"
        role="status"
        color={missing.length > 0 ? 'warning' : 'textSecondary'}
        sx={{ mt: 0.5, mb: 1 }}
      >
        {frozen
          ? (frozenWords ?? text.factsFrozen)
          : missing.length > 0
            ? text.factsMissing(missing.length)
            : text.factsWhole}
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
    </>
  );
}
