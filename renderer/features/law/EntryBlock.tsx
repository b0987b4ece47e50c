import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { lawText } from '../../text/law.ts';
import { useText } from '../../text/text.ts';
import { Bases, Mark } from '../../ui/reasons/Bases.tsx';
import type { LawEntry } from './law-entry.ts';

/** One rule: what it says at the left, where it stands at the right. */
export function EntryBlock({ entry }: { entry: LawEntry }) {
  const text = useText(lawText);
  const own = entry.facts.some((fact) => fact.bases !== undefined);
  return (
    <Box
      component="article"
      aria-label={entry.title}
      sx={{
        py: 1,
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
        columnGap: 2,
        '& + &': { borderTop: 1, borderColor: 'divider' },
        breakInside: 'avoid',
      }}
    >
      <Box>
        <Typography variant="h3" sx={{ mb: 0.5 }}>
          {entry.title}
          {entry.tag && (
            <Box component="span" sx={{ ml: 1, fontWeight: 400, fontSize: 13, opacity: 0.75 }}>
              {entry.tag}
            </Box>
          )}
        </Typography>
        <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '104px 1fr', fontSize: 13 }}>
          {entry.facts.map(({ label, text: words, bases }) => (
            <Box key={label + words} sx={{ display: 'contents' }}>
              <Box component="dt" sx={{ opacity: 0.75 }}>
                {text.facts[label]}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {words}
                {bases && <Bases bases={bases} marks="all" />}
              </Box>
            </Box>
          ))}
        </Box>
      </Box>
      <Box>
        <Bases bases={entry.bases} marks="all" />
        {entry.bases.length === 0 && !own && (
          <Box sx={{ fontSize: 13, opacity: 0.75 }}>
            {text.noBasis}
            <Mark mark="practice" />
          </Box>
        )}
      </Box>
    </Box>
  );
}
