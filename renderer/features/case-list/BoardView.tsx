import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { SlimRow } from '../../../shared/search/slim-case.ts';
import type { Some } from '../../../shared/search/slim-query.ts';
import { caseListText } from '../../text/case-list.ts';
import { dueWords } from '../../text/due.ts';
import { useLang, useText } from '../../text/text.ts';
import { DaysLeft } from '../../ui/DaysLeft.tsx';
import type { GroupId } from './list-state.ts';

/** The columns of the board, in the order of the process. */
const boardGroups = [
  'waiting',
  'mediating',
  'agreement',
  'performing',
  'ending',
] as const satisfies readonly GroupId[];
export type Board = Record<(typeof boardGroups)[number], Some>;

type Props = { board: Board; today: CalendarDay; onOpen: (caseId: string) => void };

/** The open cases by stage, the nearest date first. */
export function BoardView({ board, today, onOpen }: Props) {
  const text = useText(caseListText);
  return (
    <Box
      sx={{
        flex: 1,
        minHeight: 0,
        display: 'grid',
        gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
        gap: 1.5,
      }}
    >
      {boardGroups.map((group) => {
        const { rows, total } = board[group];
        return (
          <Box
            key={group}
            component="section"
            aria-label={text.groups[group]}
            sx={{ minHeight: 0, display: 'flex', flexDirection: 'column' }}
          >
            <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
              {text.groups[group]} · {total}
            </Typography>
            <Box
              sx={{
                flex: 1,
                minHeight: 0,
                overflowY: 'auto',
                display: 'grid',
                gap: 1,
                alignContent: 'start',
                pr: 0.5,
              }}
            >
              {rows.map((row) => (
                <BoardCard key={row.id} row={row} today={today} onOpen={onOpen} />
              ))}
              {total === 0 && (
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {text.boardNone}
                </Typography>
              )}
              {total > rows.length && (
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {text.boardMore(total - rows.length)}
                </Typography>
              )}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}

function BoardCard({
  row,
  today,
  onOpen,
}: {
  row: SlimRow;
  today: CalendarDay;
  onOpen: (caseId: string) => void;
}) {
  const text = useText(caseListText);
  const lang = useLang();
  return (
    <ButtonBase
      onClick={() => onOpen(row.id)}
      sx={{
        display: 'block',
        textAlign: 'left',
        p: 1,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        font: 'inherit',
        fontSize: 13,
        '&:hover, &:focus-visible': { borderColor: 'primary.main' },
      }}
    >
      <Box
        sx={{ color: 'text.secondary', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
      >
        {row.caseNo ?? row.intakeNo}
      </Box>
      <Box sx={{ fontSize: 14, my: 0.25 }}>{row.title === '' ? text.noTitle : row.title}</Box>
      {row.nextDueOn ? (
        <>
          <DaysLeft on={row.nextDueOn} today={today} /> {dueWords(row, lang)}
        </>
      ) : (
        text.due.none
      )}
    </ButtonBase>
  );
}
