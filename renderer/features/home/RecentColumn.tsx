import Typography from '@mui/material/Typography';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { stages } from '../../../shared/mediation/stages.ts';
import { homeText } from '../../text/home.ts';
import { momentWords } from '../../text/moments.ts';
import { useLang, useText, useWord } from '../../text/text.ts';
import { DueRow } from './DueRow.tsx';
import { type HomeData, numberOf } from './home-rows.ts';
import { RowGroup } from './RowGroup.tsx';

/** 最近: drafts to finish, and the cases worked on last. */
export function RecentColumn({ data, today }: { data: HomeData; today: CalendarDay }) {
  const text = useText(homeText);
  const lang = useLang();
  const word = useWord();
  const { drafts, home } = data;
  if (drafts.length + home.recent.length === 0) {
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {text.nothingRecent}
      </Typography>
    );
  }
  return (
    <>
      <RowGroup title={text.drafts} total={drafts.length} shown={drafts.length}>
        {drafts.map((draft) => (
          <DueRow
            key={draft.id}
            number={text.savedAt(momentWords(draft.savedAt, today, lang))}
            title={draft.names === '' ? text.draftUnnamed : text.draftOf(draft.names)}
            what={null}
            when={null}
            to={`/intake/${draft.id}`}
            act="draft"
          />
        ))}
      </RowGroup>
      <RowGroup title={text.touched} total={home.recent.length} shown={home.recent.length}>
        {home.recent.map((row) => (
          <DueRow
            key={row.id}
            number={numberOf(row)}
            title={row.title}
            what={word(stages[row.stage])}
            when={momentWords(row.updatedAt, today, lang)}
            to={`/cases/${row.id}`}
            act="view"
          />
        ))}
      </RowGroup>
    </>
  );
}
