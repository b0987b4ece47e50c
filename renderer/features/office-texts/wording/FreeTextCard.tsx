import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { wordingFaultWords } from '../../../../shared/documents/wording/wording-faults.ts';
import { officeWordingText } from '../../../text/office-wording.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { FactText } from '../FactText.tsx';
import { ShownText } from '../ShownText.tsx';
import type { OwnTexts, TextAt } from './use-own-texts.ts';

/** One text of the document: the standard one, and over it the office's own while there is one. */
export function FreeTextCard({
  at,
  own,
  focus,
  onReword,
}: {
  at: TextAt;
  own: OwnTexts;
  /** True for the text whose rewording has just been opened. */
  focus: boolean;
  onReword: () => void;
}) {
  const t = useText(officeWordingText);
  const word = useWord();
  const { say } = useNotice();
  const { place, kind, repeats, situations, shown, facts } = at;
  const typed = own.typed[place];
  const fault = own.faults.find((one) => 'place' in one && one.place === place);
  const restore = () => {
    if (typed === undefined) return;
    own.restore(place);
    // One that says what the standard says is nothing to bring back.
    if (typed !== shown) say(t.restored, { undo: async () => own.type(place, typed) });
  };
  return (
    <Box
      component="section"
      aria-label={`${t.kinds[kind]} ${shown.replaceAll('**', '').slice(0, 16)}`}
      data-place={place}
      sx={{ py: 1.25, borderBottom: 1, borderColor: 'divider', display: 'grid', gap: 0.75 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 30 }}>
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
          {t.kinds[kind]}
          {repeats.length > 0 && ` · ${t.repeated}`}
          {situations.map(({ zh, holds }) => ` · ${holds ? t.when(zh) : t.whenNot(zh)}`)}
          {typed !== undefined && (
            <Box component="span" sx={{ ml: 1, fontWeight: 600, color: 'text.primary' }}>
              {t.changed}
            </Box>
          )}
        </Typography>
        {typed === undefined ? (
          <Button onClick={onReword}>{t.reword}</Button>
        ) : (
          <Button color="inherit" onClick={restore}>
            {t.restore}
          </Button>
        )}
      </Box>
      {typed !== undefined && (
        <FactText
          label={t.ownText}
          value={typed}
          onChange={(text) => own.type(place, text)}
          facts={facts}
          error={fault ? word(wordingFaultWords(fault)) : null}
          autoFocus={focus}
        />
      )}
      <Box>
        {typed !== undefined && (
          <Typography variant="body2" color="textSecondary">
            {t.standardText}
          </Typography>
        )}
        <Typography
          variant="body1"
          component="div"
          color={typed === undefined ? 'textPrimary' : 'textSecondary'}
          sx={{ userSelect: 'text' }}
        >
          <ShownText text={shown} />
        </Typography>
      </Box>
    </Box>
  );
}
