import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { type ChangeGroup, changeGroups, type RecordChange } from '../../../shared/journal/change-groups.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { historyText, verbWords } from '../../text/history.ts';
import { leadText } from '../../text/lead.ts';
import { leadFieldWords, leadValueWords } from '../../text/lead-history.ts';
import { useLang, useText, useWord } from '../../text/text.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';

type Props = { lead: Row<'leads'>; people: readonly Row<'people'>[] };

/** 修改记录: folded until asked for; who changed what, from what to what. */
export function LeadHistory({ lead, people }: Props) {
  const t = useText(leadText);
  const [open, setOpen] = useState(false);
  return (
    <Section
      title={t.history}
      actions={
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t.historyHide : t.historyShow}
        </Button>
      }
    >
      {open && <Groups lead={lead} people={people} />}
    </Section>
  );
}

function Groups({ lead, people }: Props) {
  const t = useText(leadText);
  const { leadList } = useApp();
  const answer = useLiveQuery(
    () =>
      leadList.history(lead.id).then(
        (entries) => ({ entries }),
        () => null,
      ),
    [leadList, lead.id],
  );
  const groups = useMemo(() => (answer ? changeGroups(answer.entries) : []), [answer]);
  if (answer === undefined) return <Loading />;
  if (answer === null) return <Box sx={{ fontSize: 13 }}>{t.historyFailed}</Box>;
  return groups.map((group) => <Group key={group.batch} group={group} people={people} />);
}

const minute = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

function Group({ group, people }: { group: ChangeGroup; people: readonly Row<'people'>[] }) {
  const h = useText(historyText);
  const word = useWord();
  const verb = verbWords[group.verb];
  const by = people.find((one) => one.id === group.by)?.body.name;
  return (
    <Box sx={{ py: 0.75, borderTop: 1, borderColor: 'divider', fontSize: 13, overflowWrap: 'anywhere' }}>
      <Box sx={{ color: 'text.secondary' }}>
        {minute.format(new Date(group.at))} {by}
      </Box>
      <strong>{verb ? word(verb) : group.verb}</strong> {group.reason && h.because(group.reason)}
      {group.changes
        .filter((change) => change.table === 'leads' && change.kind === 'changed')
        .map((change) => (
          <FieldLines key={change.id} change={change} people={people} />
        ))}
    </Box>
  );
}

function FieldLines({ change, people }: { change: RecordChange; people: readonly Row<'people'>[] }) {
  const lang = useLang();
  const word = useWord();
  const said = (field: string, value: unknown) =>
    leadValueWords(field, value, lang, (id) => people.find((one) => one.id === id)?.body.name ?? null);
  const known = change.fields.filter(({ field }) => leadFieldWords[field]);
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {known.map(({ field, before, after }) => {
        const label = leadFieldWords[field];
        return (
          <li key={field}>
            {label && word(label)}：{said(field, before)} → {said(field, after)}
          </li>
        );
      })}
    </Box>
  );
}
