import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { memo, type ReactNode } from 'react';
import { capitalYuan, type Fen, formatYuan } from '../../../shared/kernel/money.ts';
import { categories } from '../../../shared/mediation/categories.ts';
import type { IntakeDraft } from '../../../shared/mediation/intake-draft.ts';
import { riskRules } from '../../../shared/mediation/risk-level.ts';
import { type PartyRole, riskLevels } from '../../../shared/mediation/terms.ts';
import { type IntakeText, intakeText } from '../../text/intake.ts';
import { useText, useWord } from '../../text/text.ts';
import { summaryOf } from './summary-facts.ts';

const yuan = (sum: Fen) => formatYuan(sum).replace(/\.00$/, '');

/** 摘要: what registering will make of the draft, as it stands now. */
export const Summary = memo(function Summary({
  draft,
  children,
}: {
  draft: IntakeDraft;
  children?: ReactNode;
}) {
  const t = useText(intakeText);
  const word = useWord();
  const { claimed, workersCount, category, level } = summaryOf(draft);
  const { yellow, orange, red } = riskRules;
  return (
    <Paper component="section" aria-label={t.summary} sx={{ p: 1.5, display: 'grid', gap: 1 }}>
      <Typography component="h2" variant="h3">
        {t.summary}
      </Typography>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'auto minmax(0, 1fr)',
          columnGap: 1.5,
          rowGap: 0.5,
          '& dt': { color: 'text.secondary', fontSize: 13 },
          '& dd': { m: 0, overflowWrap: 'anywhere' },
        }}
      >
        <Line term={t.applicants}>{side(draft, 'applicant', workersCount, t)}</Line>
        <Line term={t.respondents}>{side(draft, 'respondent', workersCount, t)}</Line>
        {draft.parties.some((party) => party.role === 'thirdParty') && (
          <Line term={t.thirdParties}>{side(draft, 'thirdParty', 0, t)}</Line>
        )}
        <Line term={t.dispute}>{word(categories[category])}</Line>
        <Line term={t.total}>
          {claimed === 0 ? t.noMoney : <b>{`¥${formatYuan(claimed)}`}</b>}
          {claimed > 0 && <Small>{t.capital(capitalYuan(claimed))}</Small>}
        </Line>
        <Line term={t.people}>{t.count(workersCount)}</Line>
        <Line term={t.level}>
          <b>{word(riskLevels[level])}</b>
          <Small>
            {t.levelWhy(
              t.levelYellow(yellow.workers, yuan(yellow.sum)),
              t.levelOrange(orange.workers, yuan(orange.sum)),
              red.workers,
            )}
          </Small>
        </Line>
      </Box>
      {children}
    </Paper>
  );
});

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Small({ children }: { children: ReactNode }) {
  return (
    <Typography variant="body2" component="div" color="textSecondary">
      {children}
    </Typography>
  );
}

function side(draft: IntakeDraft, role: PartyRole, workersCount: number, t: IntakeText): string {
  const parties = draft.parties.filter((party) => party.role === role);
  const name = parties[0]?.body.name.trim() || t.nobody;
  const workers = parties.length > 0 && parties.every((party) => party.kind === 'worker');
  const count = workers ? Math.max(parties.length, workersCount) : parties.length;
  return count < 2 ? name : t.andOthers(name, count);
}
