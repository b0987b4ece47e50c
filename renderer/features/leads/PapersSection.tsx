import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import type { Row } from '../../../shared/schema/record-types.ts';
import { leadText } from '../../text/lead.ts';
import { papersText } from '../../text/papers.ts';
import { useText, useWord } from '../../text/text.ts';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { useLeadPapers } from './use-lead-papers.ts';

/** 文书: the papers this lead can have, whether they are made, and what is missing. */
export function PapersSection({ lead }: { lead: Row<'leads'> }) {
  const t = useText(leadText);
  const p = useText(papersText);
  const word = useWord();
  const reading = useLeadPapers(lead);
  return (
    <Section title={t.papers}>
      {reading.state === 'loading' && <Loading />}
      {reading.state === 'failed' && <Failed error={reading.error} onRetry={reading.retry} />}
      {reading.state === 'ready' && (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', fontSize: 13 }}>
          {reading.value.map((paper) => (
            <Box
              component="li"
              key={paper.document}
              sx={{ py: 0.5, '& + &': { borderTop: 1, borderColor: 'divider' } }}
            >
              <Link component={RouterLink} to={`/leads/${lead.id}/paper/${paper.document}`}>
                {word(paper)}
              </Link>
              <Box sx={{ color: 'text.secondary' }}>
                {paper.issued
                  ? p.madeOn(paper.issued.issuedOn)
                  : paper.missing.length > 0
                    ? p.missingOf(paper.missing.map((one) => one.zh).join(p.between))
                    : p.notMade}
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Section>
  );
}
