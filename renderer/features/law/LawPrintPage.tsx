import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useApp } from '../../app-context.tsx';
import { lawText } from '../../text/law.ts';
import { useLang, useText } from '../../text/text.ts';
import { PrintSheet } from '../../ui/PrintSheet.tsx';
import { useToday } from '../../ui/use-today.ts';
import { EntryBlock } from './EntryBlock.tsx';
import { lawEntries } from './law-entries.ts';
import { filterOf, found, paramsOf, sections } from './law-entry.ts';

/** The rules the filters leave, on paper. */
export function LawPrintPage() {
  const { law, desk, clock } = useApp();
  const text = useText(lawText);
  const lang = useLang();
  const today = useToday(clock);
  const [params] = useSearchParams();
  const filter = filterOf(params);
  const entries = useMemo(
    () => lawEntries(law.calendar, lang, law.arrangements),
    [law.calendar, law.arrangements, lang],
  );
  const shown = found(entries, filter);
  const back = paramsOf(filter).toString();
  return (
    <PrintSheet print={text.print} back={text.back} to={`/law${back && `?${back}`}`}>
      <Box component="h1" sx={{ fontSize: 20, textAlign: 'center', m: 0, mb: 0.5 }}>
        {text.title}
      </Box>
      <Box>{text.sheetHead(desk.office.body.name, today)}</Box>
      <Box sx={{ my: 1 }}>{text.intro}</Box>
      {sections
        .filter((section) => filter.section === null || filter.section === section)
        .map((section) => ({ section, list: shown.filter((entry) => entry.section === section) }))
        .filter(({ list }) => list.length > 0)
        .map(({ section, list }) => (
          <section key={section}>
            <Box component="h2" sx={{ fontSize: 16, m: 0, mt: 1.5, breakAfter: 'avoid' }}>
              {text.section[section]}
            </Box>
            {list.map((entry) => (
              <EntryBlock key={entry.id} entry={entry} />
            ))}
          </section>
        ))}
    </PrintSheet>
  );
}
