import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useCallback } from 'react';
import type { characterPictureActions } from '../../actions/character-pictures.ts';
import type { PreparedPaper } from '../../actions/paper-types.ts';
import { characterPicturesText } from '../../text/character-pictures.ts';
import { useText } from '../../text/text.ts';
import { nothingTells, useReading } from '../use-reading.ts';
import { PictureRow } from './PictureRow.tsx';

export type PictureActions = ReturnType<typeof characterPictureActions>;
type Props = { paper: PreparedPaper; frozen: boolean; actions: PictureActions };

/**
 * The characters of this paper no font has: each with its code point, a picture put in for it, replaced or taken out.
 * Nothing for a paper without such characters.
 */
export function CharacterPictures({ paper, frozen, actions }: Props) {
  const t = useText(characterPicturesText);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a picture put in or taken out lays the paper out anew
  const load = useCallback(() => actions.list(), [actions, paper]);
  const reading = useReading(load, nothingTells);
  const kept = reading.state === 'ready' ? reading.value : [];
  const drawn = new Set(
    paper.pages.flatMap(({ ops }) => ops.flatMap((op) => (op.kind === 'picture' ? [op.codePoint] : []))),
  );
  const missing = frozen
    ? []
    : paper.missingCharacters.map(({ char }) => ({ codePoint: char.codePointAt(0) ?? 0, row: null }));
  const pictured = kept
    .filter(({ codePoint }) => drawn.has(codePoint) && !missing.some((one) => one.codePoint === codePoint))
    .map((row) => ({ codePoint: row.codePoint, row }));
  // What is frozen was printed with the picture it had.
  if (missing.length === 0 && (pictured.length === 0 || frozen)) return null;
  return (
    <Box
      component="section"
      aria-label={t.title}
      sx={{ px: 1.5, py: 1, borderBottom: 1, borderColor: 'divider', display: 'grid', gap: 0.5 }}
    >
      <Typography variant="body2">{missing.length > 0 ? t.missing : t.inUse}</Typography>
      {[...missing, ...pictured].map(({ codePoint, row }) => (
        <PictureRow
          key={codePoint}
          codePoint={codePoint}
          kept={row}
          address={paper.pictures?.[codePoint]}
          actions={actions}
        />
      ))}
      <Typography variant="body2" color="textSecondary">
        {t.limits}
      </Typography>
    </Box>
  );
}
