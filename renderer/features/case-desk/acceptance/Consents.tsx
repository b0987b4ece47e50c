import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { consentReplies, replyMethods } from '../../../../shared/mediation/terms.ts';
import { acceptanceText } from '../../../text/acceptance.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { sideOf } from '../names.ts';
import { ConsentForm } from './ConsentForm.tsx';

/** 征询意见: what each respondent answered; silence is never consent. */
export function Consents({ file, editable }: { file: CaseFile; editable: boolean }) {
  const t = useText(acceptanceText);
  const respondents = sideOf(file, 'respondent');
  return (
    <Section title={t.consents}>
      <Stack spacing={1.25} data-field="consents">
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {respondents.length === 0 ? t.noRespondent : t.consentAdvice}
        </Typography>
        {respondents.map((party) => (
          <ConsentOf key={party.id} file={file} party={party} editable={editable} />
        ))}
      </Stack>
    </Section>
  );
}

function ConsentOf(props: { file: CaseFile; party: CaseFile['parties'][number]; editable: boolean }) {
  const { file, party, editable } = props;
  const t = useText(acceptanceText);
  const word = useWord();
  const consent = file.consents.find((one) => one.partyId === party.id);
  const answered = consent !== undefined && consent.reply !== 'none';
  const [correcting, setCorrecting] = useState(false);
  const name = party.body.name || t.noName;
  if (editable && (!answered || correcting)) {
    return (
      <ConsentForm
        caseId={file.case.id}
        partyId={party.id}
        name={name}
        receivedOn={file.case.receivedOn}
        before={consent ?? null}
        onDone={() => setCorrecting(false)}
      />
    );
  }
  const facts = consent
    ? [
        consent.repliedOn,
        consent.body.method && word(replyMethods[consent.body.method]),
        consent.body.note,
      ].filter(Boolean)
    : [];
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
      <Box sx={{ flex: 1 }}>
        <strong>{name}</strong>
        {'：'}
        {word(consentReplies[consent?.reply ?? 'none'])}
        {facts.length > 0 && (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {`（${facts.join(' · ')}）`}
          </Box>
        )}
      </Box>
      {editable && (
        <Button aria-label={`${t.correct} ${name}`} onClick={() => setCorrecting(true)}>
          {t.correct}
        </Button>
      )}
    </Box>
  );
}
