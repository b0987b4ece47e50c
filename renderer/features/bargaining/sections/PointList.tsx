import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { type ContentCheckId, contentChecks } from '../../../../shared/bargaining/content-checks/check.ts';
import type { RoundPlace, RoundUnmet } from '../../../../shared/bargaining/process/unmet.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Bases } from '../../../ui/reasons/Bases.tsx';

type Props = {
  title: string;
  severity: 'error' | 'warning';
  points: readonly RoundUnmet[];
  onGo?: (place: RoundPlace) => void;
};

const ruleWords = (rule: string | undefined, word: ReturnType<typeof useWord>): string => {
  if (rule === undefined) return '';
  return rule in contentChecks ? `${word(contentChecks[rule as ContentCheckId])} · ` : `${rule} `;
};

/** What the rules say against or about a step, each with the texts it rests on and the way to mend it. */
export function PointList({ title, severity, points, onGo }: Props) {
  const t = useText(roundText);
  const word = useWord();
  if (points.length === 0) return null;
  return (
    <Alert severity={severity} variant="outlined" icon={false}>
      <AlertTitle sx={{ fontSize: 13 }}>{title}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: 13 }}>
        {points.map((one) => (
          <li key={`${one.rule ?? ''}${one.zh}`}>
            {ruleWords(one.rule, word)}
            {word(one)}
            {onGo && (
              <Link
                component="button"
                type="button"
                onClick={() => onGo(one.place)}
                sx={{ ml: 1, fontSize: 13 }}
              >
                {t.go}
              </Link>
            )}
            {one.basis && <Bases bases={one.basis} />}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
