import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import { unmetFor } from '../../../../shared/mediation/process/guards.ts';
import { breachGrounds } from '../../../../shared/mediation/process-terms.ts';
import { useApp } from '../../../app-context.tsx';
import { caseActsText } from '../../../text/case-acts.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { useDeskWay } from '../desk-way.ts';
import type { OpenCase } from '../open-case.ts';
import { Missing } from '../steps/Missing.tsx';

/** 不履行怎么办: reminders sent, the breach found, and the way to the routes compared. */
export function Breach({ open, today }: { open: OpenCase; today: CalendarDay }) {
  const { file, papers } = open;
  const t = useText(caseActsText);
  const word = useWord();
  const way = useDeskWay();
  const { law } = useApp();
  const { breach } = file.case.body;
  const reminders = file.matters.filter((one) => one.kind === 'reminder');
  const unmet = unmetFor('T31', file, today, papers, law.calendar);
  return (
    <Section
      title={t.notPerformed}
      actions={
        <>
          <Button variant="outlined" disabled={unmet.length > 0} onClick={() => way.begin('T31')}>
            {t.remind}
          </Button>
          <Button disabled={unmet.length > 0} onClick={() => way.begin('T32')}>
            {t.findBreach}
          </Button>
          <Button onClick={() => way.go('routes')}>{t.compareWays}</Button>
        </>
      }
    >
      {unmet.length > 0 && <Missing unmet={unmet} />}
      {reminders.map(({ id, on, dueOn, body }) => (
        <div key={id}>{t.reminded(on, body.target, dueOn ?? '')}</div>
      ))}
      {breach && (
        <Box sx={{ color: 'error.main' }}>
          {t.breachIs(breach.on, word(breachGrounds[breach.ground]))} {breach.note}
        </Box>
      )}
    </Section>
  );
}
