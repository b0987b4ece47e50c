import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { Figure } from '../../../shared/statistics/figures.ts';
import type { Indicator } from '../../../shared/statistics/indicators/indicators.ts';
import { statisticsText } from '../../text/statistics.ts';
import { useText, useWord } from '../../text/text.ts';

/** The name of an indicator; pressed, it says how it is counted and how far the rule may be trusted. */
export function Definition({ indicator, figure }: { indicator: Indicator; figure: Figure }) {
  const t = useText(statisticsText);
  const word = useWord();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const name = word(indicator);
  const { numerator, denominator } = figure;
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        title={t.ruleOf(name)}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{
          ...{ p: 0, minWidth: 0, fontWeight: 400, textAlign: 'left', lineHeight: 1.5 },
          ...{ borderRadius: 0, borderBottom: 1, borderColor: 'divider', borderBottomStyle: 'dotted' },
        }}
      >
        {name}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': id, sx: { p: 1.5, maxWidth: 420 } } }}
      >
        <Typography id={id} variant="h3" component="h2" sx={{ mb: 0.5 }}>
          {indicator.id} {t.ruleOf(name)}
        </Typography>
        <Typography variant="body2">{word(indicator.define)}</Typography>
        {numerator !== null && denominator !== null && (
          <Typography variant="body2" sx={{ mt: 0.5 }}>
            {t.formula(numerator.toLocaleString('en'), denominator.toLocaleString('en'))}
          </Typography>
        )}
        {indicator.confidence === 'practice' && (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
            {t.practice}
          </Typography>
        )}
      </Popover>
    </>
  );
}
