import Button from '@mui/material/Button';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { ChangeEntry } from '../../../../shared/journal/change-entry.ts';
import { changeGroups } from '../../../../shared/journal/change-groups.ts';
import { useApp } from '../../../app-context.tsx';
import { historyText } from '../../../text/history.ts';
import { useText } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Section } from '../../../ui/Section.tsx';
import type { OpenCase } from '../open-case.ts';
import { ChangeGroupLine } from './ChangeGroupLine.tsx';

const page = 60;

/** 记录: who changed what, when, from what to what; the same log the disk journal keeps. */
export function RecordSection({ open }: { open: OpenCase }) {
  const { read, office } = useApp();
  const answer = useLiveQuery(
    () =>
      Promise.all([read.history(open.file.case.id), office.people()]).then(
        ([entries, people]) => ({ entries, people }),
        (error: unknown) => ({ error }),
      ),
    [read, office, open],
  );
  if (!answer) return <Loading />;
  if ('error' in answer) return <Failed error={answer.error} />;
  return <RecordView open={open} entries={answer.entries} people={answer.people} />;
}

/** The log by act, newest first, a page at a time. */
function RecordView(props: {
  open: OpenCase;
  entries: readonly ChangeEntry[];
  people: readonly { id: string; body: { name: string } }[];
}) {
  const { open, entries, people } = props;
  const t = useText(historyText);
  const [shown, setShown] = useState(page);
  const groups = useMemo(() => changeGroups(entries), [entries]);
  if (groups.length === 0) return <EmptyState title={t.recordEmpty} />;
  return (
    <Section title={t.record}>
      {groups.slice(0, shown).map((group) => (
        <ChangeGroupLine
          key={group.batch}
          file={open.file}
          group={group}
          by={people.find((one) => one.id === group.by)?.body.name ?? ''}
        />
      ))}
      {groups.length > shown && (
        <Button onClick={() => setShown(shown + page)}>{t.showMore(groups.length - shown)}</Button>
      )}
    </Section>
  );
}
