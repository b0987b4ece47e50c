import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { parseHlc } from '../../../shared/journal/hlc.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { characterPicturesText } from '../../text/character-pictures.ts';
import { momentWords } from '../../text/moments.ts';
import { useLang, useText } from '../../text/text.ts';
import { PictureRow } from '../../ui/paper/PictureRow.tsx';
import { Section } from '../../ui/Section.tsx';

type Kept = Row<'characterPictures'>;

/** 生僻字图片: every picture that stands for a character, with its code point and since when; replaced, removed. */
export function PicturesSection({ today }: { today: CalendarDay }) {
  const { characterPictures } = useApp();
  const t = useText(characterPicturesText);
  const rows = useLiveQuery(() => characterPictures.list(), [characterPictures]);
  return (
    <Section title={t.settingsTitle}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        <Typography variant="body2" color="textSecondary">
          {rows?.length === 0 ? t.none : t.settingsText}
        </Typography>
        {rows?.map((row) => (
          <KeptPicture key={row.codePoint} row={row} today={today} />
        ))}
        {rows !== undefined && rows.length > 0 && (
          <Typography variant="body2" color="textSecondary">
            {t.limits}
          </Typography>
        )}
      </Box>
    </Section>
  );
}

function KeptPicture({ row, today }: { row: Kept; today: CalendarDay }) {
  const { characterPictures } = useApp();
  const t = useText(characterPicturesText);
  const lang = useLang();
  const address = useAddress(row);
  const since = t.since(momentWords(new Date(parseHlc(row.hlc).ms).toISOString(), today, lang));
  return (
    <PictureRow
      codePoint={row.codePoint}
      kept={row}
      address={address}
      actions={characterPictures}
      since={since}
    />
  );
}

/** An address of the picture for the screen, given back when another one takes its place. */
function useAddress({ body: { sha256, kind } }: Kept): string | undefined {
  const { characterPictures } = useApp();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let here = true;
    let made: string | undefined;
    characterPictures.bytes(sha256).then(
      (bytes) => {
        if (!here || bytes === null) return;
        made = URL.createObjectURL(new Blob([bytes], { type: `image/${kind}` }));
        setAddress(made);
      },
      // Without its picture the row still names the character, and both acts work.
      () => undefined,
    );
    return () => {
      here = false;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [characterPictures, sha256, kind]);
  return address;
}
