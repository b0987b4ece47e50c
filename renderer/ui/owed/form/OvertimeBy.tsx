import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { owedText } from '../../../text/owed.ts';
import { useText } from '../../../text/text.ts';
import type { OwedDraft } from '../owed-draft.ts';
import { isAsked, overtimeBy } from './layout.ts';

/** Overtime by the day or added up: the calculator takes one of the two. */
export function OvertimeBy({ draft, onChange }: { draft: OwedDraft; onChange: (draft: OwedDraft) => void }) {
  const t = useText(owedText);
  const { inputs } = draft;
  const asked = (['days', 'entries'] as const).some((key) => isAsked('overtime', key, inputs));
  if (!asked) return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Box component="span" sx={{ fontSize: 13, color: 'text.secondary' }}>
        {t.overtimeBy}
      </Box>
      <ToggleButtonGroup
        exclusive
        size="small"
        color="primary"
        aria-label={t.overtimeBy}
        value={overtimeBy(inputs)}
        onChange={(_, by) => by && onChange({ ...draft, inputs: { ...inputs, overtimeBy: by } })}
      >
        {(['days', 'entries'] as const).map((by) => (
          <ToggleButton key={by} value={by} sx={{ py: 0.25, fontSize: 13, textTransform: 'none' }}>
            {by === 'days' ? t.byDays : t.byEntries}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}
