import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import type { AcceptanceCheck, CheckState } from '../../../../shared/mediation/acceptance-checks.ts';
import { acceptanceText } from '../../../text/acceptance.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Bases } from '../../../ui/reasons/Bases.tsx';

const looks: Record<CheckState, { mark: string; colour: string }> = {
  pass: { mark: '✓', colour: 'success.main' },
  warn: { mark: '！', colour: 'warning.main' },
  block: { mark: '✗', colour: 'error.main' },
};

/** The checks before acceptance, each passed, to note, or in the way, with its legal ground. */
export function Checks({ checks }: { checks: readonly AcceptanceCheck[] }) {
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', '& > li + li': { mt: 1 } }}>
      {checks.map((check) => (
        <CheckLine key={check.code} check={check} />
      ))}
    </Box>
  );
}

function CheckLine({ check }: { check: AcceptanceCheck }) {
  const t = useText(acceptanceText);
  const word = useWord();
  const { mark, colour } = looks[check.state];
  return (
    <Box component="li" data-state={check.state} sx={{ display: 'grid', gridTemplateColumns: '84px 1fr' }}>
      <Box sx={{ color: colour, fontWeight: 600 }}>
        <span aria-hidden>{mark}</span> {t[check.state]}
      </Box>
      <div>
        <div>
          {word(check.title)}
          <Box
            component="span"
            sx={{ color: check.state === 'pass' ? 'text.secondary' : 'text.primary', ml: 1 }}
          >
            {word(check.detail)}
          </Box>
        </div>
        {check.similar?.map((one) => (
          <div key={one.id}>
            <Link component={RouterLink} to={`/cases/${one.id}`}>
              {one.number} {one.title}
            </Link>{' '}
            {word(one.reason)}
          </div>
        ))}
        <Bases bases={check.basis} />
      </div>
    </Box>
  );
}
