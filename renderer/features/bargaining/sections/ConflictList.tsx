import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { queryOfRound } from '../../../../shared/bargaining/process/profile-of-round.ts';
import { conflicts } from '../../../../shared/bargaining/profile/conflicts.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Bases } from '../../../ui/reasons/Bases.tsx';
import { useRoundWay } from '../desk/round-way.ts';

/** 规则冲突: points where the wider text is the stricter one, with both texts. */
export function ConflictList() {
  const t = useText(roundText);
  const word = useWord();
  const { file } = useRoundWay();
  const found = conflicts(queryOfRound(file));
  if (found.length === 0) return null;
  return (
    <Alert severity="warning" variant="outlined" icon={false}>
      <AlertTitle sx={{ fontSize: 13 }}>{t.conflicts}</AlertTitle>
      {found.map((one) => (
        <Box key={one.key} sx={{ fontSize: 13, mb: 0.5 }}>
          <strong>{word(one)}</strong>
          <Box
            sx={{ display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: 1, pl: 1 }}
          >
            <span>{t.localRule}</span>
            <Bases bases={one.local.basis} />
            <span>{t.wideRule}</span>
            <Bases bases={one.national.basis} />
          </Box>
        </Box>
      ))}
    </Alert>
  );
}
