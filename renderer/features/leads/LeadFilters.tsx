import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Divider from '@mui/material/Divider';
import { leadGrades, leadKinds } from '../../../shared/mediation/process-terms.ts';
import { channels, type Words } from '../../../shared/mediation/terms.ts';
import { leadsText } from '../../text/leads.ts';
import { useText, useWord } from '../../text/text.ts';
import { NarrowChoice } from '../../ui/NarrowChoice.tsx';
import { dueFilters, type ListState, stateChips } from './list-state.ts';

type Props = { state: ListState; onChange: (state: ListState) => void };

/** Which leads: by state, by due day, my own; and by kind, source and grade. */
export function LeadFilters({ state, onChange }: Props) {
  const t = useText(leadsText);
  const word = useWord();
  const choice = <C extends string>(
    field: 'kind' | 'channel' | 'grade',
    terms: Record<C, Words>,
    words: { label: string; all: string },
  ) => (
    <NarrowChoice
      {...words}
      options={(Object.keys(terms) as C[]).map((code) => [code, word(terms[code])] as const)}
      value={state[field]}
      onChange={(code) => onChange({ ...state, [field]: code })}
    />
  );
  return (
    <Box
      role="group"
      aria-label={t.filters}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}
    >
      {stateChips.map((code) => (
        <FilterChip
          key={code}
          words={t.states[code]}
          on={state.state === code}
          onToggle={() => onChange({ ...state, state: code })}
        />
      ))}
      <Divider orientation="vertical" flexItem sx={{ mx: 0.5 }} />
      {dueFilters.map((due) => (
        <FilterChip
          key={due}
          words={t.due[due]}
          on={state.due === due}
          onToggle={() => onChange({ ...state, due: state.due === due ? null : due })}
        />
      ))}
      <FilterChip words={t.mine} on={state.mine} onToggle={() => onChange({ ...state, mine: !state.mine })} />
      <Box sx={{ flex: 1 }} />
      {choice('kind', leadKinds, { label: t.kind, all: t.everyKind })}
      {choice('channel', channels, { label: t.channel, all: t.everyChannel })}
      {choice('grade', leadGrades, { label: t.grade, all: t.everyGrade })}
    </Box>
  );
}

function FilterChip({ words, on, onToggle }: { words: string; on: boolean; onToggle: () => void }) {
  return (
    <Chip
      label={words}
      component="button"
      type="button"
      aria-pressed={on}
      onClick={onToggle}
      color={on ? 'primary' : 'default'}
      variant={on ? 'filled' : 'outlined'}
      sx={{ height: 28, fontSize: 13 }}
    />
  );
}
