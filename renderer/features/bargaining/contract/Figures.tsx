import Box from '@mui/material/Box';
import type { FigureChange } from '../../../../shared/bargaining/clauses/compare.ts';
import { measureWords } from '../../../../shared/bargaining/clauses/unit.ts';
import { contractText } from '../../../text/bargaining-contract.ts';
import { useLang, useText, useWord } from '../../../text/text.ts';

/** Figures of both years with their difference: sums and counts with the per cent, shares in percentage points. */
export function Figures({ figures }: { figures: readonly FigureChange[] }) {
  const t = useText(contractText);
  const word = useWord();
  const lang = useLang() === 'en' ? 'en' : 'zh';
  const said = (value: number | null, unit: FigureChange['unit']) =>
    value === null ? '—' : measureWords(value, unit, lang);
  return figures.map((one) => {
    const { unit, before, after, difference, percent } = one;
    return (
      <Box key={one.zh} sx={{ fontVariantNumeric: 'tabular-nums', mb: 0.5 }}>
        <Box>{word(one)}</Box>
        <Box>{before === after ? said(after, unit) : `${said(before, unit)} → ${said(after, unit)}`}</Box>
        {difference !== null && difference !== 0 && (
          <Box sx={{ fontWeight: 600 }}>
            {unit === 'rate'
              ? t.points(signed(difference / 100))
              : `${difference > 0 ? '+' : '−'}${measureWords(Math.abs(difference), unit, lang)}`}
            {percent !== null && `（${signed(percent / 100)}%）`}
          </Box>
        )}
      </Box>
    );
  });
}

/** `+5`, `−1.25`. */
export const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value)}`;
