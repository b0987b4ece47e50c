import Box from '@mui/material/Box';
import type { ChangeGroup } from '../../../../shared/journal/change-groups.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { historyText, verbWords } from '../../../text/history.ts';
import { useText, useWord } from '../../../text/text.ts';
import { ChangeLines } from './ChangeLines.tsx';

const minute = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** One act: when, who, what, why, and each field before and after in words. */
export function ChangeGroupLine({ file, group, by }: { file: CaseFile; group: ChangeGroup; by: string }) {
  const t = useText(historyText);
  const word = useWord();
  const verb = verbWords[group.verb];
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '140px minmax(0, 1fr)',
        columnGap: 1,
        py: 0.75,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ color: 'text.secondary' }}>
        {minute.format(new Date(group.at))}
        <div>{by}</div>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <strong>{verb ? word(verb) : group.verb}</strong>
        {group.reason && (
          <Box component="span" sx={{ ml: 1 }}>
            {t.because(group.reason)}
          </Box>
        )}
        {group.changes.map((change) => (
          <ChangeLines key={change.id} file={file} change={change} />
        ))}
      </Box>
    </Box>
  );
}
