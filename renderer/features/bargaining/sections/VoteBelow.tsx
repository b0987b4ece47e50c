import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { voteSays } from '../../../../shared/bargaining/process/findings.ts';
import { profileOfRound } from '../../../../shared/bargaining/process/profile-of-round.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { useApp } from '../../../app-context.tsx';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText } from '../../../text/text.ts';
import { useRoundWay } from '../desk/round-way.ts';
import { type FormValue, valueAt } from '../form/form-value.ts';
import { PointList } from './PointList.tsx';
import { voteCount } from './vote-count.ts';

const counted = ['total', 'present', 'for', 'against', 'abstain'] as const;

/** The count as it is typed: threshold against all, attendance, and what the rules say. */
export function VoteBelow({ form }: { form: FormValue }) {
  const t = useText(roundText);
  const { file, today } = useRoundWay();
  const { calendar } = useApp().law;
  const number = (name: string) => {
    const value = valueAt(form, `body.${name}`);
    return typeof value === 'number' ? value : null;
  };
  const total = number('total');
  if (total === null || total === 0) return null;
  const profile = profileOfRound(file);
  const { needFor, needPresent, half } = voteCount(total, profile);
  const whole = counted.every((name) => number(name) !== null);
  const context = { file, on: today, profile, calendar };
  const said = whole
    ? voteSays(context, form as unknown as RoundFile['roundVotes'][number])
    : { unmet: [], warnings: [] };
  const yes = number('for');
  const ballots = (number('for') ?? 0) + (number('against') ?? 0) + (number('abstain') ?? 0);
  return (
    <Box sx={{ mt: 1.5, display: 'grid', gap: 1 }}>
      <Alert
        severity={yes === null ? 'info' : yes >= needFor ? 'success' : 'warning'}
        variant="outlined"
        role="status"
        sx={{ fontSize: 13 }}
      >
        {t.threshold(needFor, total, half)}
        {yes !== null && `；${t.forCount(yes)}，${yes >= needFor ? t.passed : t.failed}`}
        {number('present') !== null && `；${t.present(number('present') ?? 0, needPresent)}`}
        {whole && `；${t.ballots(ballots, number('present') ?? 0)}`}
      </Alert>
      <PointList title={t.verdict.invalid} severity="error" points={said.unmet} />
      <PointList title={t.verdict['valid-with-warning']} severity="warning" points={said.warnings} />
    </Box>
  );
}
