import Box from '@mui/material/Box';
import type { CaseFile } from '../../../../../shared/mediation/case-file.ts';
import { partyCautions } from '../../../../../shared/mediation/party-cautions.ts';
import { useApp } from '../../../../app-context.tsx';
import { useWord } from '../../../../text/text.ts';
import { partyAdvice } from '../../../../ui/party-advice.ts';
import { Bases } from '../../../../ui/reasons/Bases.tsx';
import { useToday } from '../../../../ui/use-today.ts';

/** What should be looked into about a party: age, guardian, consent, others to be named. Nothing when there is none. */
export function PartyCautions({ file, party }: { file: CaseFile; party: CaseFile['parties'][number] }) {
  const word = useWord();
  const today = useToday(useApp().clock);
  const ages = partyAdvice({ kind: party.kind, body: party.body }, today).filter(
    (one) => one.weight === 'note',
  );
  const cautions = partyCautions(file, party, today);
  if (ages.length + cautions.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, fontSize: 13 }}>
      {ages.map((one) => (
        <Box component="li" key={one.zh} sx={{ color: 'warning.main' }}>
          {word(one)}
        </Box>
      ))}
      {cautions.map((one) => (
        <li key={one.code}>
          <Box component="span" sx={{ color: 'warning.main' }}>
            {word(one)}
          </Box>
          <Bases bases={one.basis} />
        </li>
      ))}
    </Box>
  );
}
