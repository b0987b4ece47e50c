import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { dayWithWeekday } from '../../../text/dates.ts';
import { historyText } from '../../../text/history.ts';
import { useLang, useText } from '../../../text/text.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Section } from '../../../ui/Section.tsx';
import type { OpenCase } from '../open-case.ts';
import { HistoryLine } from './HistoryLine.tsx';
import { timeLine } from './time-line.ts';

/** 经过: one time line of everything that happened. Private notes can be covered when a party looks on. */
export function HistorySection({ open }: { open: OpenCase }) {
  const t = useText(historyText);
  const lang = useLang();
  const [withNotes, setWithNotes] = useState(true);
  const items = useMemo(() => timeLine(open, withNotes), [open, withNotes]);
  return (
    <Section
      title={t.title}
      actions={
        open.notes.length > 0 && (
          <CheckInput label={t.coverNotes} value={!withNotes} onChange={(cover) => setWithNotes(!cover)} />
        )
      }
    >
      {items.length === 0 && <EmptyState title={t.emptyTitle} text={t.emptyText} />}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {items.map((item, i) => (
          <Box
            component="li"
            key={item.id}
            sx={{ display: 'grid', gridTemplateColumns: '132px 48px minmax(0, 1fr)', columnGap: 1, py: 0.5 }}
          >
            <Box sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
              {items[i - 1]?.on === item.on ? '' : dayWithWeekday(item.on, lang)}
            </Box>
            <Box sx={{ color: 'text.secondary' }}>{item.time}</Box>
            <HistoryLine open={open} item={item} />
          </Box>
        ))}
      </Box>
    </Section>
  );
}
