import Box from '@mui/material/Box';
import { checksOfClause, wordingOf, writingFaults } from '../../../../shared/bargaining/clauses/check.ts';
import type { ClauseCheck } from '../../../../shared/bargaining/clauses/checkers.ts';
import { topicOf } from '../../../../shared/bargaining/clauses/of-round.ts';
import { contentChecks } from '../../../../shared/bargaining/content-checks/check.ts';
import { queryOfRound } from '../../../../shared/bargaining/process/profile-of-round.ts';
import { placeOf } from '../../../../shared/bargaining/process/tables-say.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { contractText } from '../../../text/bargaining-contract.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Bases } from '../../../ui/reasons/Bases.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { MinimumWageAsk } from './MinimumWageAsk.tsx';

type Clause = RoundFile['roundClauses'][number];

/** 页边: every check of a clause with the texts it rests on, and what its writing lacks. */
export function ClauseMargin({ clause }: { clause: Clause }) {
  const t = useText(contractText);
  const word = useWord();
  const { file, today } = useRoundWay();
  const topic = topicOf(file, clause.topic);
  const checks = checksOfClause(file, clause, {
    query: queryOfRound(file),
    on: today,
    place: placeOf(file, today),
  });
  const { blank, unsaid } = writingFaults(topic, clause.body, wordingOf(file, clause));
  const names = (codes: readonly string[]) =>
    codes
      .flatMap((code) => topic?.variables.find((one) => one.name === code) ?? [])
      .map(word)
      .join('、');
  return (
    <Box sx={{ display: 'grid', gap: 0.75, fontSize: 13, alignContent: 'start' }}>
      {blank.length > 0 && <Box sx={{ color: 'warning.main' }}>{t.blank(names(blank))}</Box>}
      {unsaid.length > 0 && <Box sx={{ color: 'warning.main' }}>{t.unsaid(names(unsaid))}</Box>}
      {checks.map((one) => (
        <Check key={one.check} check={one} />
      ))}
    </Box>
  );
}

function Check({ check: { check, basis, findings } }: { check: ClauseCheck }) {
  const t = useText(contractText);
  const word = useWord();
  const missing = findings.find((one) => one.severity === 'missing');
  const found = findings.filter((one) => one.severity !== 'missing');
  const tone = found.some((one) => one.severity === 'error')
    ? 'error.main'
    : findings.length > 0
      ? 'warning.main'
      : 'success.main';
  return (
    <Box sx={{ borderLeft: 3, borderColor: tone, pl: 1 }}>
      <Box component="strong" sx={{ color: tone }}>
        {word(contentChecks[check])}
        {findings.length === 0 && ` ${t.passed}`}
      </Box>
      {found.map((one) => (
        <Box key={one.zh}>{word(one)}</Box>
      ))}
      {missing?.figure === 'minWageMonthly' ? <MinimumWageAsk /> : missing && <Box>{word(missing)}</Box>}
      <Bases bases={basis} />
    </Box>
  );
}
