import Box from '@mui/material/Box';
import type { Basis } from '../../../../shared/law/citation.ts';
import { deadlinesText } from '../../../text/deadlines.ts';
import { useText } from '../../../text/text.ts';

/** Citations with 第X条; what is known from memory or custom only says so. */
export function Bases({ bases }: { bases: readonly Basis[] }) {
  const t = useText(deadlinesText);
  if (bases.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', color: 'text.secondary', fontSize: 13 }}>
      {bases.map((basis) => (
        <Box component="li" key={`${basis.law}${basis.article}`}>
          {`《${basis.law}》${basis.article === '—' ? '' : basis.article}`}
          {basis.note ? `（${basis.note}）` : ''}
          {basis.confidence !== 'read' && (
            <Box
              component="span"
              sx={{ ml: 0.75, px: 0.5, border: 1, borderColor: 'divider', borderRadius: 0.5 }}
            >
              {basis.confidence === 'recalled' ? t.recalled : t.practice}
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
}
