import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import { placeName } from '../../../../shared/law/place-name.ts';
import { dueFigures } from '../../../../shared/owed/regional/freshness.ts';
import type { ParameterKey } from '../../../../shared/owed/regional/keys.ts';
import type { RegionalParameter } from '../../../../shared/owed/regional/record.ts';
import { figuresText } from '../../../text/owed-figures.ts';
import { useLang, useText } from '../../../text/text.ts';
import { figureName } from '../../../ui/owed/figures/figure-words.ts';

/** 待查的年度标准: yearly figures of a place that are missing or began before this year. */
export function DueFigures(props: {
  rows: readonly RegionalParameter[];
  place: string;
  today: CalendarDay;
  onAdd: (key: ParameterKey) => void;
}) {
  const { rows, place, today, onAdd } = props;
  const t = useText(figuresText);
  const lang = useLang();
  const [open, setOpen] = useState(false);
  const due = dueFigures(rows, place, today);
  if (due.length === 0) return null;
  return (
    <Box sx={{ border: 1, borderColor: 'warning.main', borderRadius: 1, px: 1.5, py: 0.5 }}>
      <Button
        color="inherit"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        sx={{ color: 'warning.main', p: 0.5 }}
      >
        {open ? '▾' : '▸'} {t.dueTitle(placeName(place, lang === 'en' ? 'en' : 'zh'), due.length)}
      </Button>
      {open && (
        <Box component="ul" sx={{ m: 0, pl: 2.5, columns: 2, fontSize: 13 }}>
          {due.map(({ key, since }) => (
            <li key={key}>
              {since === null ? t.dueMissing(figureName(key, lang)) : t.dueOld(figureName(key, lang), since)}{' '}
              <Button sx={{ p: 0, minWidth: 0 }} onClick={() => onAdd(key)}>
                {t.enter}
              </Button>
            </li>
          ))}
        </Box>
      )}
    </Box>
  );
}
