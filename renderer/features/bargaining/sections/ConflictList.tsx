import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { Fragment } from 'react';
import { conflicts } from '../../../../shared/bargaining/profile/conflicts.ts';
import { presetChanges } from '../../../../shared/bargaining/profile/preset.ts';
import type { ProfileQuery, ProfileValue } from '../../../../shared/bargaining/profile/profile.ts';
import { valueWords } from '../../../../shared/bargaining/profile/value-words.ts';
import type { ProfileKey } from '../../../../shared/bargaining/profile/values.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Bases } from '../../../ui/reasons/Bases.tsx';

type Shown = { key: ProfileKey; zh: string; en: string; rules: readonly (readonly [string, ProfileValue])[] };

/** 规则冲突: points where the wider text is the stricter one, with what both say and where. */
export function ConflictList({ query }: { query: ProfileQuery }) {
  const t = useText(roundText);
  const found = conflicts(query);
  if (found.length === 0) return null;
  return (
    <Alert severity="warning" variant="outlined" icon={false}>
      <AlertTitle sx={{ fontSize: 13 }}>{t.conflicts}</AlertTitle>
      <Points
        points={found.map(({ key, zh, en, local, national }) => ({
          key,
          zh,
          en,
          rules: [
            [t.localRule, local],
            [t.wideRule, national],
          ],
        }))}
      />
    </Alert>
  );
}

/** 从严掌握: what is held more strictly than the place asks for, with both rules. */
export function PresetList({ query }: { query: ProfileQuery }) {
  const t = useText(roundText);
  const found = presetChanges(query);
  return (
    <Alert severity="info" variant="outlined" icon={false}>
      <AlertTitle sx={{ fontSize: 13 }}>{found.length === 0 ? t.presetSame : t.presetChanges}</AlertTitle>
      <Points
        points={found.map(({ key, zh, en, local, strict }) => ({
          key,
          zh,
          en,
          rules: [
            [t.localRule, local],
            [t.strictRule, strict],
          ],
        }))}
      />
    </Alert>
  );
}

function Points({ points }: { points: readonly Shown[] }) {
  const word = useWord();
  return points.map((one) => (
    <Box key={one.key} sx={{ fontSize: 13, mb: 0.5 }}>
      <strong>{word(one)}</strong>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'max-content max-content minmax(0, 1fr)',
          columnGap: 1,
          pl: 1,
        }}
      >
        {one.rules.map(([whose, { value, basis }]) => {
          const words = valueWords(one.key, value as never);
          return (
            <Fragment key={whose}>
              <span>{whose}</span>
              <span>{words ? word(words) : ''}</span>
              {/* A value the office entered has no citation: its cell stays. */}
              <div>
                <Bases bases={basis} />
              </div>
            </Fragment>
          );
        })}
      </Box>
    </Box>
  ));
}
