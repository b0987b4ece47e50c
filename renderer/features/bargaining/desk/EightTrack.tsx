import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { useMemo } from 'react';
import { eightSteps } from '../../../../shared/bargaining/process/eight-steps.ts';
import { bargainingSteps, roundStages } from '../../../../shared/bargaining/stages.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { onlyHeard } from '../../../ui/only-heard.ts';
import { useRoundWay } from './round-way.ts';

const marks = { done: '✓', now: '●', lacking: '!', open: '○' } as const;
type State = keyof typeof marks;

/** 法定八步: what is done with its day and proof, where the round stands, what proof is missing. */
export function EightTrack() {
  const t = useText(roundText);
  const word = useWord();
  const { file } = useRoundWay();
  const steps = useMemo(() => eightSteps(file), [file]);
  const at = roundStages[file.round.stage].step;
  return (
    <Box
      component="ol"
      aria-label={t.track}
      sx={{ display: 'flex', m: 0, p: 0, listStyle: 'none', fontSize: 13, flexWrap: 'wrap', rowGap: 0.25 }}
    >
      {steps.map(({ step, no, done, on, missing }) => {
        // A step whose day is there but not its paper is not proved.
        const state: State = done ? 'done' : on !== null ? 'lacking' : at === no ? 'now' : 'open';
        const lacks = missing.map(word).join('；');
        return (
          <Box
            component="li"
            key={step}
            data-state={state}
            aria-current={at === no ? 'step' : undefined}
            sx={{ display: 'flex', alignItems: 'center', position: 'relative' }}
          >
            {no > 1 && <Box aria-hidden sx={{ width: 14, borderTop: 1, borderColor: 'divider', mx: 0.5 }} />}
            <Tooltip title={done ? '' : t.stepMissing(lacks)}>
              <Box
                component="span"
                sx={{
                  fontWeight: at === no ? 600 : 400,
                  color:
                    state === 'lacking'
                      ? 'warning.main'
                      : state === 'now'
                        ? 'primary.main'
                        : state === 'done'
                          ? 'text.primary'
                          : 'text.secondary',
                }}
              >
                <span aria-hidden>{marks[state]} </span>
                {no} {word(bargainingSteps[step])}
                {on !== null && (
                  <Box component="span" sx={{ color: 'text.secondary', ml: 0.5 }}>
                    {on.slice(5)}
                  </Box>
                )}
                <Box component="span" sx={onlyHeard}>{`（${t[state]}）`}</Box>
              </Box>
            </Tooltip>
          </Box>
        );
      })}
    </Box>
  );
}
