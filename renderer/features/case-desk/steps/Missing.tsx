import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { Unmet } from '../../../../shared/mediation/process/unmet.ts';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useDeskWay } from '../desk-way.ts';
import { sectionOfPlace } from '../section-ids.ts';

/** How many missing things the bar tells; the rest are counted. */
const most = 4;

/** What a step still needs; each thing leads to the place where it is put right. */
export function Missing({ unmet: all }: { unmet: readonly Unmet[] }) {
  const t = useText(caseDeskText);
  const word = useWord();
  const way = useDeskWay();
  // What keeps the step closed first; a long list is told in full where the step is taken.
  const unmet = [...all]
    .sort((a, b) => Number(a.waivable ?? false) - Number(b.waivable ?? false))
    .slice(0, most);
  return (
    <Box component="span" sx={{ fontSize: 13, color: 'text.secondary' }}>
      {t.stillNeeds}
      {unmet.map((one, i) => (
        <span key={one.zh}>
          {i > 0 && '；'}
          <Link
            component="button"
            type="button"
            sx={{ fontSize: 13, verticalAlign: 'baseline', textAlign: 'left' }}
            onClick={() => way.go(sectionOfPlace[one.place])}
          >
            {word(one)}
          </Link>
        </span>
      ))}
      {all.length > most && t.andMore(all.length - most)}
    </Box>
  );
}
