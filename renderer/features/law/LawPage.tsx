import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useApp } from '../../app-context.tsx';
import { useLang } from '../../text/text.ts';
import { LawView } from './LawView.tsx';
import { lawEntries } from './law-entries.ts';
import { filterOf, paramsOf } from './law-entry.ts';

/** 依据: every rule in force with its source. */
export function LawPage() {
  const { law } = useApp();
  const lang = useLang();
  const [params, setParams] = useSearchParams();
  const entries = useMemo(
    () => lawEntries(law.calendar, lang, law.arrangements),
    [law.calendar, law.arrangements, lang],
  );
  return (
    <LawView
      entries={entries}
      filter={filterOf(params)}
      onChange={(filter) => setParams(paramsOf(filter), { replace: true })}
    />
  );
}
