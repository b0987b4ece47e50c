import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Divider from '@mui/material/Divider';
import type { Stage } from '../../../shared/mediation/stages.ts';
import { caseListText } from '../../text/case-list.ts';
import { useText } from '../../text/text.ts';
import { countOf, dueFilters, filtered, groupIds, type ListState } from './list-state.ts';

type Props = {
  state: ListState;
  /** Cases in each stage; null: not known yet. */
  counts: Partial<Record<Stage, number>> | null;
  onChange: (state: ListState) => void;
};

/** The chips over the list: stages with their numbers, due days, my own cases. */
export function FilterBar({ state, counts, onChange }: Props) {
  const text = useText(caseListText);
  return (
    <Box
      role="group"
      aria-label={text.filters}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}
    >
      {groupIds.map((group) => (
        <FilterChip
          key={group}
          words={counts ? `${text.groups[group]} ${countOf(group, counts)}` : text.groups[group]}
          on={state.group === group}
          onToggle={() => onChange(filtered(state, { group, due: group === 'closed' ? null : state.due }))}
        />
      ))}
      <Divider orientation="vertical" flexItem sx={{ mx: 0.5 }} />
      {dueFilters.map((due) => (
        <FilterChip
          key={due}
          words={text.due[due]}
          on={state.due === due}
          onToggle={() => onChange(filtered(state, { due: state.due === due ? null : due }))}
        />
      ))}
      <Divider orientation="vertical" flexItem sx={{ mx: 0.5 }} />
      <FilterChip
        words={text.mine}
        on={state.mine}
        onToggle={() => onChange(filtered(state, { mine: !state.mine }))}
      />
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
