import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import { caseLimitation } from '../../../../shared/mediation/case-limitation.ts';
import { useApp } from '../../../app-context.tsx';
import { caseActsText } from '../../../text/case-acts.ts';
import { dayWithWeekday } from '../../../text/dates.ts';
import { useLang, useText, useWord } from '../../../text/text.ts';
import { Reasons } from '../../../ui/reasons/Reasons.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useDeskWay } from '../desk-way.ts';
import type { OpenCase } from '../open-case.ts';

/** 仲裁时效 as advice, with both ends: by the strict count, and by the wider reading of when it starts anew. */
export function LimitationBlock({ file, today }: { file: OpenCase['file']; today: CalendarDay }) {
  const t = useText(caseActsText);
  const word = useWord();
  const way = useDeskWay();
  const { law } = useApp();
  const [open, setOpen] = useState(false);
  const answer = caseLimitation(file, today, law.calendar);
  const { expiresAt, alternativeExpiresAt, daysLeft } = answer;
  return (
    <Section
      title={t.limitation}
      actions={
        file.case.stage !== 'archived' && (
          <Button onClick={() => way.begin('limitation-facts')}>{t.limitationFacts}</Button>
        )
      }
    >
      <Box sx={{ color: daysLeft !== null && daysLeft < 30 ? 'warning.main' : undefined }}>
        {word(answer.advice)}
      </Box>
      <Box component="dl" sx={{ m: 0, mt: 0.5, '& dt': { color: 'text.secondary' }, '& dd': { m: 0 } }}>
        {expiresAt && (
          <End label={t.strict} on={expiresAt} more={daysLeft === null ? '' : t.left(daysLeft)} />
        )}
        {alternativeExpiresAt && <End label={t.wide} on={alternativeExpiresAt} more="" />}
      </Box>
      {expiresAt && !alternativeExpiresAt && <Typography variant="body2">{t.sameEnd}</Typography>}
      {answer.ignored.length > 0 && (
        <Typography variant="body2" sx={{ color: 'warning.main' }}>
          {t.ignored(answer.ignored.length)}
        </Typography>
      )}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t.limitationNote}
      </Typography>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t.why}
      </Button>
      {open && <Reasons because={answer.because} />}
    </Section>
  );
}

function End({ label, on, more }: { label: string; on: CalendarDay; more: string }) {
  const lang = useLang();
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <strong>{dayWithWeekday(on, lang)}</strong> {more}
      </dd>
    </>
  );
}
