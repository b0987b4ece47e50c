import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { type ActivityKind, activityKinds } from '../../../../shared/bargaining/terms.ts';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import type { Team } from '../../../actions/bargaining/work-reads.ts';
import { bargainingText } from '../../../text/bargaining.ts';
import { peopleText } from '../../../text/bargaining-people.ts';
import { useText, useWord } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { NarrowChoice } from '../../../ui/NarrowChoice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { TextFilter } from '../../../ui/TextFilter.tsx';
import { ActivityTable } from './ActivityTable.tsx';
import { teamNames } from './team-names.ts';

const pageSize = 50;
type Props = {
  team: Team;
  period: { from: CalendarDay; to: CalendarDay };
  onEdit: (row: Row<'bargainingActivities'>) => void;
};

/** 工作记录 of a period, newest first. */
export function Activities({ team, period, onEdit }: Props) {
  const t = useText(peopleText);
  const b = useText(bargainingText);
  const word = useWord();
  const [kind, setKind] = useState<ActivityKind | null>(null);
  const [town, setTown] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [page, setPage] = useState(0);
  const names = teamNames(team);
  const inPeriod = team.activities.filter((one) => one.on >= period.from && one.on <= period.to);
  const towns = [...new Set(team.activities.map((one) => one.town))].filter((one) => one !== '').sort();
  const rows = inPeriod.filter(
    (one) =>
      (kind === null || one.kind === kind) &&
      (town === null || one.town === town) &&
      [one.body.title, names.enterprise(one)?.name, names.round(one)?.title, names.instructor(one)?.body.name]
        .join('\n')
        .toLowerCase()
        .includes(text.trim().toLowerCase()),
  );
  const narrow = (act: () => void) => {
    act();
    setPage(0);
  };
  return (
    <Section
      title={t.total(rows.length)}
      actions={
        <>
          <TextFilter label={t.search} value={text} onChange={(next) => narrow(() => setText(next))} />
          <NarrowChoice
            label={t.kind}
            all={t.everyKind}
            value={kind}
            options={Object.entries(activityKinds).map(([code, words]) => [code, word(words)])}
            onChange={(next) => narrow(() => setKind(next as ActivityKind | null))}
            width={180}
          />
          <NarrowChoice
            label={t.town}
            all={t.everyTown}
            value={town}
            options={towns.map((one) => [one, one])}
            onChange={(next) => narrow(() => setTown(next))}
          />
        </>
      }
    >
      {rows.length === 0 ? (
        <EmptyState
          title={inPeriod.length === 0 ? t.noActivities : t.noneFit}
          {...(inPeriod.length === 0 ? { text: t.noActivitiesText } : {})}
        />
      ) : (
        <ActivityTable
          team={team}
          rows={rows.slice(page * pageSize, (page + 1) * pageSize)}
          onEdit={onEdit}
        />
      )}
      {rows.length > pageSize && (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mt: 1, fontSize: 13 }}>
          <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
            {b.before}
          </Button>
          {b.page(page + 1, Math.ceil(rows.length / pageSize))}
          <Button disabled={(page + 1) * pageSize >= rows.length} onClick={() => setPage(page + 1)}>
            {b.after}
          </Button>
        </Box>
      )}
    </Section>
  );
}
