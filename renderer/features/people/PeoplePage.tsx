import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { type StaffRole, staffRoles } from '../../../shared/mediation/process-terms.ts';
import { rosterFindings } from '../../../shared/mediation/roster-checks.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { peopleText } from '../../text/people.ts';
import { useText, useWord } from '../../text/text.ts';
import { CheckInput } from '../../ui/CheckInput.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { NarrowChoice } from '../../ui/NarrowChoice.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useToday } from '../../ui/use-today.ts';
import { OrganisationAdvice } from './OrganisationAdvice.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import type { recordOf } from './person-form.ts';

type Person = Row<'people'>;
const roles = Object.keys(staffRoles) as StaffRole[];

/** 名册: who works here, with roles, certificates and terms. */
export function PeoplePage() {
  const app = useApp();
  const text = useText(peopleText);
  const word = useWord();
  const notice = useNotice();
  const today = useToday(app.clock);
  const [params, setParams] = useSearchParams();
  const [editing, setEditing] = useState<Person | 'new' | null>(null);
  const office = useLiveQuery(() => app.office.office(), [app.office]) ?? app.desk.office;
  const people = useLiveQuery(() => app.office.people(), [app.office]);
  if (people === undefined) return <Loading />;
  const [role, all] = [params.get('role'), params.get('all') === '1'];
  const set = (key: string, value: string | null) => {
    const next = new URLSearchParams(params);
    if (value === null) next.delete(key);
    else next.set(key, value);
    setParams(next, { replace: true });
  };
  const shown = people
    .filter((one) => (all || one.active) && (role === null || has(one, role)))
    .sort((a, b) => Number(b.active) - Number(a.active) || (a.id < b.id ? -1 : 1));
  const findings = rosterFindings(people, office.kind, today);

  const setActive = async ({ id, body }: Person, active: boolean) => {
    try {
      await app.office.updatePerson(id, { active });
      notice.say(active ? text.activated(body.name) : text.deactivated(body.name), {
        undo: async () => void (await app.office.updatePerson(id, { active: !active })),
      });
    } catch (error) {
      notice.fail(error);
    }
  };
  const save = (record: ReturnType<typeof recordOf>) =>
    editing === 'new' || editing === null
      ? app.office.addPerson({ active: true, ...record })
      : app.office.updatePerson(editing.id, record);
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
        <Typography variant="h1">{text.title}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', flex: 1 }}>
          {text.count(shown.length)} {text.explain}
        </Typography>
        <NarrowChoice
          label={text.roles}
          all={text.allRoles}
          value={role}
          options={roles.map((one) => [one, word(staffRoles[one])] as const)}
          onChange={(next) => set('role', next)}
          width={190}
        />
        <CheckInput label={text.showInactive} value={all} onChange={(on) => set('all', on ? '1' : null)} />
        <Button variant="contained" onClick={() => setEditing('new')}>
          {text.addPerson}
        </Button>
      </Box>
      <OrganisationAdvice findings={findings} />
      <Section title={text.people}>
        {shown.length === 0 ? (
          <EmptyState title={text.none} text={text.noneText} />
        ) : (
          <PeopleTable
            people={shown}
            findings={findings}
            meId={app.desk.me.id}
            onEdit={setEditing}
            onActive={(person, active) => void setActive(person, active)}
          />
        )}
      </Section>
      {editing && (
        <PersonDialog
          person={editing === 'new' ? null : editing}
          others={people
            .filter((one) => editing === 'new' || one.id !== editing.id)
            .map((one) => one.body.name)}
          withSides={office.kind === 'enterprise-committee'}
          onSave={save}
          onClose={() => setEditing(null)}
        />
      )}
    </Box>
  );
}

/** People of the first version have no roles: whoever may mediate counts as mediator. */
const has = ({ mediator, body }: Person, role: string) =>
  body.roles.some((one) => one === role) || (role === 'mediator' && mediator);
