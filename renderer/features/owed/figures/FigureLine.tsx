import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { RegionalParameter } from '../../../../shared/owed/regional/record.ts';
import { figuresText } from '../../../text/owed-figures.ts';
import { useLang, useText } from '../../../text/text.ts';
import { figureName, figureValue } from '../../../ui/owed/figures/figure-words.ts';
import type { FigureActs } from './FiguresTable.tsx';
import { isBuiltIn, isOld, stateOf } from './figure-rows.ts';

/** One figure with its days, its source, how it is known, and what can be done. */
export function FigureLine(props: FigureActs & { row: RegionalParameter; today: CalendarDay }) {
  const { row, today, nameOf, casesOf, onCorrect, onConfirm, onRemove } = props;
  const t = useText(figuresText);
  const lang = useLang();
  const state = stateOf(row, today);
  const live = state !== 'corrected';
  const cases = live ? casesOf(row) : 0;
  const source = `${row.title}${row.documentNo ?? ''}`;
  const more = [row.issuer, row.sourceNote, row.note].filter((one) => one).join('；');
  return (
    <TableRow hover sx={live && state !== 'ended' ? undefined : { '& td': { color: 'text.secondary' } }}>
      <TableCell>
        {figureName(row.key, lang)}
        {row.tier !== undefined && ` · ${t.tier(row.tier)}`}
        {row.statisticalYear !== undefined && (
          <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{t.year(row.statisticalYear)}</Box>
        )}
      </TableCell>
      <TableCell sx={{ fontWeight: 600, maxWidth: 220, overflowWrap: 'anywhere' }}>
        {figureValue(row.value)}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {row.effectiveTo === null ? t.from(row.effectiveFrom) : t.span(row.effectiveFrom, row.effectiveTo)}
        {isOld(row, today) && (
          <Box title={t.oldHint} sx={{ fontSize: 13, color: 'warning.main' }}>
            {t.old}
          </Box>
        )}
      </TableCell>
      <TableCell sx={{ maxWidth: 300 }}>
        {source}
        {more !== '' && <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{more}</Box>}
      </TableCell>
      <TableCell>
        {stateWords()}
        <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{isBuiltIn(row) ? t.builtIn : t.own}</Box>
        {cases > 0 && <Box sx={{ fontSize: 13 }}>{t.bearsOn(cases)}</Box>}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {live && (
          <>
            <Button onClick={() => onCorrect(row)}>{t.correct}</Button>
            {row.verifiedBy === undefined && <Button onClick={() => onConfirm(row)}>{t.confirm}</Button>}
            {!isBuiltIn(row) && (
              <Button color="inherit" onClick={() => onRemove(row)}>
                {t.remove}
              </Button>
            )}
          </>
        )}
      </TableCell>
    </TableRow>
  );

  function stateWords() {
    if (state === 'corrected') return t.corrected;
    if (state === 'ended') return t.ended;
    const known =
      row.verifiedBy !== undefined ? (
        ((name) => (name === null ? t.verified : t.verifiedBy(name)))(nameOf(row.verifiedBy))
      ) : row.confidence === 'read' ? (
        t.read
      ) : (
        <Box component="span" sx={{ color: 'warning.main' }}>
          {t.toConfirm}
        </Box>
      );
    return (
      <>
        {known}
        {state === 'not-yet' && ` · ${t.notYet}`}
      </>
    );
  }
}
