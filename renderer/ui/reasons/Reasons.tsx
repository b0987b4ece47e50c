import Box from '@mui/material/Box';
import type { Reason } from '../../../shared/law/answer.ts';
import { useLang } from '../../text/text.ts';
import { Bases } from './Bases.tsx';

/** Why a day comes out as it does: each step in words with the articles it rests on. */
export function Reasons({ because }: { because: readonly Reason[] }) {
  const lang = useLang();
  return (
    <Box component="ol" sx={{ m: 0, pl: 2.5, fontSize: 13, '& > li': { mb: 0.75 } }}>
      {because.map((reason) => (
        <li key={reason.text}>
          {lang === 'en' ? reason.textEn : reason.text}
          <Bases bases={reason.basis} />
        </li>
      ))}
    </Box>
  );
}
