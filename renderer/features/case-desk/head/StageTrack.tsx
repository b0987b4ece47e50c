import Box from '@mui/material/Box';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { stages, track } from '../../../../shared/mediation/stages.ts';
import { closingTypes } from '../../../../shared/mediation/terms.ts';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText, useWord } from '../../../text/text.ts';
import { onlyHeard } from '../../../ui/only-heard.ts';
import { type TrackState, trackStates } from './track-states.ts';

/** 申请 受理 调解 协议 履行 结案: what is done, where the case is, what comes; a case that ended says why. */
export function StageTrack({ file, today }: { file: CaseFile; today: CalendarDay }) {
  const t = useText(caseDeskText);
  const word = useWord();
  const { stage, outcome } = file.case;
  const over = stages[stage].track === 'closing';
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
      <Box
        component="ol"
        aria-label={t.track}
        sx={{ display: 'flex', alignItems: 'center', m: 0, p: 0, listStyle: 'none', flexWrap: 'wrap' }}
      >
        {trackStates(file, today).map(({ step, state }, i) => (
          <Box
            component="li"
            key={step}
            data-state={state}
            aria-current={state === 'now' ? 'step' : undefined}
            sx={{ position: 'relative', display: 'flex', alignItems: 'center', fontSize: 13, ...look(state) }}
          >
            {i > 0 && <Box sx={{ width: 18, borderTop: 1, borderColor: 'divider', mx: 0.75 }} />}
            <Dot state={state} />
            {word(track[step])}
            <Box component="span" sx={onlyHeard}>{`（${t[state]}）`}</Box>
          </Box>
        ))}
      </Box>
      <Box component="span" sx={{ fontSize: 13, color: 'text.secondary' }}>
        {over && outcome ? t.ended(word(stages[stage]), word(closingTypes[outcome])) : word(stages[stage])}
      </Box>
    </Box>
  );
}

function look(state: TrackState) {
  if (state === 'now') return { fontWeight: 600, color: 'primary.main' };
  if (state === 'skipped') return { color: 'text.disabled', textDecoration: 'line-through' };
  return { color: state === 'done' ? 'text.primary' : 'text.secondary' };
}

function Dot({ state }: { state: TrackState }) {
  const colour = state === 'next' || state === 'skipped' ? 'text.disabled' : 'primary.main';
  const fill = {
    done: colour,
    now: `linear-gradient(90deg, currentColor 50%, transparent 50%)`,
    next: 'transparent',
    skipped: 'transparent',
  }[state];
  return (
    <Box
      aria-hidden
      sx={{
        width: 10,
        height: 10,
        mr: 0.5,
        borderRadius: '50%',
        border: 1.5,
        borderColor: colour,
        color: colour,
        ...(state === 'now' ? { background: fill } : { bgcolor: fill }),
      }}
    />
  );
}
