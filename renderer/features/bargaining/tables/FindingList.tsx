import Box from '@mui/material/Box';
import type { ContentFinding } from '../../../../shared/bargaining/content-checks/check.ts';
import { useWord } from '../../../text/text.ts';
import { Bases } from '../../../ui/reasons/Bases.tsx';

const colour = { error: 'error.main', warning: 'warning.main', missing: 'text.secondary' } as const;

/** What checks say, in words and each with its basis. */
export function FindingList({ findings }: { findings: readonly ContentFinding[] }) {
  const word = useWord();
  if (findings.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: 13 }}>
      {findings.map((one) => (
        <Box component="li" key={`${one.check}${one.zh}`} sx={{ color: colour[one.severity] }}>
          {word(one)}
          <Bases bases={one.basis} />
        </Box>
      ))}
    </Box>
  );
}
