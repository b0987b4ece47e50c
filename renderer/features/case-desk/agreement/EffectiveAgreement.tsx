import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { agreementText } from '../../../text/agreement.ts';
import { dayWithWeekday } from '../../../text/dates.ts';
import { useLang, useText } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { EffectWindows } from './EffectWindows.tsx';
import { TermsReading } from './TermsReading.tsx';
import { Totals } from './Totals.tsx';

type Props = { file: CaseFile; agreement: CaseFile['agreements'][number] };

/** An agreement in effect: read only, with the ways that are open now. */
export function EffectiveAgreement({ file, agreement }: Props) {
  const text = useText(agreementText);
  const lang = useLang();
  const caseId = file.case.id;
  const { facts, breachClause, releaseScope, remainingDisputes, copies } = agreement.body;
  const parts: [string, string][] = [
    [text.facts, facts],
    [text.breach, breachClause],
    [text.release, releaseScope],
    [text.remaining, remainingDisputes],
    [text.copies, String(copies)],
  ];
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Section
        title={text.title}
        actions={
          <>
            <Chip
              size="small"
              color="success"
              variant="outlined"
              label={text.stateEffective}
              sx={{ fontSize: 13 }}
            />
            <Button component={Link} to={`/cases/${caseId}/paper/mediation-agreement`}>
              {text.paper}
            </Button>
            <Button component={Link} to={`/cases/${caseId}?section=performance`}>
              {text.toPerformance}
            </Button>
          </>
        }
      >
        <Box
          component="dl"
          sx={{
            m: 0,
            display: 'grid',
            gridTemplateColumns: '120px minmax(0, 1fr)',
            rowGap: 0.75,
            columnGap: 1.5,
          }}
        >
          {agreement.effectiveOn && (
            <Part label={text.effectiveOn} words={dayWithWeekday(agreement.effectiveOn, lang)} />
          )}
          {parts
            .filter(([, words]) => words.trim() !== '')
            .map(([label, words]) => (
              <Part key={label} label={label} words={words} />
            ))}
        </Box>
      </Section>
      <EffectWindows file={file} />
      <Section title={text.terms}>
        <TermsReading file={file} />
        <Totals file={file} />
      </Section>
    </Box>
  );
}

function Part({ label, words }: { label: string; words: string }) {
  return (
    <>
      <Typography component="dt" variant="body2" color="textSecondary">
        {label}
      </Typography>
      <Typography
        component="dd"
        variant="body1"
        sx={{ m: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
      >
        {words}
      </Typography>
    </>
  );
}
