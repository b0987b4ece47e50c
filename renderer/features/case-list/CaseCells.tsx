import Box from '@mui/material/Box';
import TableCell from '@mui/material/TableCell';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { formatYuan } from '../../../shared/kernel/money.ts';
import { categories } from '../../../shared/mediation/categories.ts';
import { stages } from '../../../shared/mediation/stages.ts';
import type { SlimRow } from '../../../shared/search/slim-case.ts';
import { caseListText } from '../../text/case-list.ts';
import { dueWords } from '../../text/due.ts';
import { momentWords } from '../../text/moments.ts';
import { useLang, useText, useWord } from '../../text/text.ts';
import { DaysLeft } from '../../ui/DaysLeft.tsx';

/** The cells of one case. */
export function CaseCells({ row, today }: { row: SlimRow; today: CalendarDay }) {
  const text = useText(caseListText);
  const lang = useLang();
  const word = useWord();
  const due = row.nextDueOn;
  return (
    <>
      <TableCell title={row.caseNo ?? `${row.intakeNo}（${text.provisional}）`}>
        {row.caseNo ?? (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {row.intakeNo}
          </Box>
        )}
      </TableCell>
      <TableCell title={row.title}>{row.title === '' ? text.noTitle : row.title}</TableCell>
      <TableCell title={word(categories[row.category])}>{word(categories[row.category])}</TableCell>
      <TableCell title={word(stages[row.stage])}>{word(stages[row.stage])}</TableCell>
      <TableCell title={due ? `${due} ${dueWords(row, lang)}` : undefined}>
        {due ? (
          <>
            <DaysLeft on={due} today={today} /> {due.slice(5)}{' '}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {dueWords(row, lang)}
            </Box>
          </>
        ) : (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {row.closedOn ? '' : text.noDue}
          </Box>
        )}
      </TableCell>
      <TableCell title={row.mediatorNames.join('、')}>{row.mediatorNames.join('、')}</TableCell>
      <TableCell align="right">{row.amountFen === null ? '' : `¥${formatYuan(row.amountFen)}`}</TableCell>
      <TableCell>{momentWords(row.updatedAt, today, lang)}</TableCell>
    </>
  );
}
