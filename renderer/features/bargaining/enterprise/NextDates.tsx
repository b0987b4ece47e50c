import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { closedStages } from '../../../../shared/bargaining/stages.ts';
import { useApp } from '../../../app-context.tsx';
import { enterpriseText } from '../../../text/bargaining-enterprise.ts';
import { dayWithWeekday } from '../../../text/dates.ts';
import { useLang, useText } from '../../../text/text.ts';
import { DaysLeft } from '../../../ui/DaysLeft.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useToday } from '../../../ui/use-today.ts';
import type { EnterpriseWhole } from './whole.ts';

/** 接下来的日期: what is due in its rounds, what is to be put right, and when its contracts end. */
export function NextDates({ whole }: { whole: EnterpriseWhole }) {
  const t = useText(enterpriseText);
  const lang = useLang();
  const today = useToday(useApp().clock);
  const rounds = [...whole.rounds, ...whole.wideRounds];
  const roundTitle = (id: string) => rounds.find((one) => one.id === id)?.body.title ?? '';
  const dates = [
    ...rounds
      .filter((one) => !closedStages.includes(one.stage))
      .flatMap((one) =>
        one.nextDueOn === null
          ? []
          : [{ id: one.id, on: one.nextDueOn, words: t.roundDue(one.body.title), roundId: one.id }],
      ),
    ...whole.inspections.flatMap((one) =>
      one.rectifyBy === null || one.rectifiedOn !== null
        ? []
        : [
            {
              id: one.id,
              on: one.rectifyBy,
              words: `${roundTitle(one.roundId)} ${t.rectifyBy(one.rectifyBy)}`,
              roundId: one.roundId,
            },
          ],
    ),
    ...[...whole.agreements, ...whole.binding].flatMap((one) =>
      one.state === 'in-force' && one.termEnd !== null
        ? [{ id: one.id, on: one.termEnd, words: t.termEnds(one.body.title), roundId: one.roundId }]
        : [],
    ),
  ].sort((a, b) => (a.on < b.on ? -1 : 1));
  return (
    <Section title={t.next}>
      {dates.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t.noNext}
        </Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5, fontSize: 14 }}>
          {dates.map((one) => (
            <li key={one.id}>
              {dayWithWeekday(one.on, lang)} <DaysLeft on={one.on} today={today} />{' '}
              <Link component={RouterLink} to={`/bargaining/rounds/${one.roundId}`}>
                {one.words}
              </Link>
            </li>
          ))}
        </Box>
      )}
    </Section>
  );
}
