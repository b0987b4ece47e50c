import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { nextRoundStep, openRoundSteps } from '../../../../shared/bargaining/process/open-steps.ts';
import { roundTransitionOf } from '../../../../shared/bargaining/process/transitions.ts';
import { useApp } from '../../../app-context.tsx';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useRoundWay } from './round-way.ts';

/** One main button, the next step, with what is missing; 其他可做 with reasons. */
export function StepBar() {
  const t = useText(roundText);
  const word = useWord();
  const { file, today, begin } = useRoundWay();
  const { calendar } = useApp().law;
  const [shown, setShown] = useState(false);
  const steps = useMemo(() => openRoundSteps(file, today, calendar), [file, today, calendar]);
  const next = nextRoundStep(file);
  const main = steps.find((one) => one.id === next);
  const others = steps.filter((one) => one.id !== main?.id);
  return (
    <Box sx={{ px: 2, py: 0.75, borderBottom: 1, borderColor: 'divider', flexShrink: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, minWidth: 0 }}>
        {main ? (
          <>
            <Button variant="contained" onClick={() => begin(main.id)} sx={{ flexShrink: 0 }}>
              {t.mainStep}：{word(roundTransitionOf(main.id))}
            </Button>
            <Typography variant="body2" noWrap sx={{ color: 'text.secondary', flex: 1 }}>
              {main.unmet.length === 0
                ? t.stepReady
                : `${t.stepBlocked(main.unmet.length)}：${main.unmet.map(word).join('；')}`}
            </Typography>
          </>
        ) : (
          <Typography variant="body2" sx={{ color: 'text.secondary', flex: 1 }}>
            {t.over}
          </Typography>
        )}
        {others.length > 0 && (
          <Button aria-expanded={shown} onClick={() => setShown(!shown)} sx={{ flexShrink: 0 }}>
            {shown ? t.hideOther : `${t.otherSteps}（${others.length}）`}
          </Button>
        )}
      </Box>
      <Collapse in={shown} unmountOnExit>
        <Box
          component="ul"
          aria-label={t.otherSteps}
          sx={{ m: 0, p: 0, pt: 0.5, listStyle: 'none', maxHeight: 200, overflowY: 'auto' }}
        >
          {others.map((one) => (
            <Box component="li" key={one.id} sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
              <Button onClick={() => begin(one.id)} sx={{ flexShrink: 0 }}>
                {word(roundTransitionOf(one.id))}
              </Button>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {one.unmet.length === 0 ? t.stepReady : one.unmet.map(word).join('；')}
              </Typography>
            </Box>
          ))}
        </Box>
      </Collapse>
    </Box>
  );
}
