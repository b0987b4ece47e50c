import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useCallback } from 'react';
import { Link as RouterLink } from 'react-router';
import { mediatorConflicts } from '../../../../shared/mediation/conflict-checks.ts';
import { useApp } from '../../../app-context.tsx';
import { caseActsText } from '../../../text/case-acts.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useReading } from '../../../ui/use-reading.ts';
import type { OpenCase } from '../open-case.ts';

/** Checks that compare with other cases and with the people of the office. */
const codes = ['A8', 'A17'];

/** 重复和利益冲突, looked for again whenever parties, agents or mediators change. */
export function ConflictsBlock({ file }: { file: OpenCase['file'] }) {
  const t = useText(caseActsText);
  const word = useWord();
  const { law, read } = useApp();
  const load = useCallback(() => law.acceptanceChecks(file), [law, file]);
  const reading = useReading(load, read.subscribe);
  if (reading.state === 'loading') return <Loading />;
  if (reading.state === 'failed') return <Failed error={reading.error} onRetry={reading.retry} />;
  const found = reading.value.filter((check) => codes.includes(check.code) && check.state !== 'pass');
  const own = mediatorConflicts(file);
  return (
    <Section title={t.conflicts}>
      {found.length === 0 && own.length === 0 && <Typography variant="body2">{t.noConflicts}</Typography>}
      {own.map((one) => (
        <Box key={one.zh} sx={{ color: 'warning.main' }}>
          {word(one)}
        </Box>
      ))}
      {found.map((check) => (
        <Box key={check.code} sx={{ py: 0.25 }}>
          {word(check.title)}{' '}
          <Box component="span" sx={{ color: 'warning.main' }}>
            {word(check.detail)}
          </Box>
          {check.similar?.map((one) => (
            <div key={one.id}>
              <Link component={RouterLink} to={`/cases/${one.id}`}>
                {one.number} {one.title}
              </Link>{' '}
              {word(one.reason)}
            </div>
          ))}
        </Box>
      ))}
    </Section>
  );
}
