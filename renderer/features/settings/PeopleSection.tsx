import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import type { Row } from '../../../shared/schema/record-types.ts';
import { settingsText } from '../../text/settings.ts';
import { useText } from '../../text/text.ts';
import { useNotice } from '../../ui/notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { PersonDialog, type PersonForm } from './PersonDialog.tsx';

type Person = Row<'people'>;
type Props = {
  people: readonly Person[];
  /** The person at the desk. */
  meId: string;
  onAdd: (form: PersonForm) => Promise<unknown>;
  onEdit: (id: string, form: PersonForm) => Promise<unknown>;
  onActive: (id: string, active: boolean) => Promise<unknown>;
};

/** 人员: everybody of the office; nobody is deleted, because old cases name them. */
export function PeopleSection({ people, meId, onAdd, onEdit, onActive }: Props) {
  const text = useText(settingsText);
  const notice = useNotice();
  const [editing, setEditing] = useState<Person | 'new' | null>(null);
  const shown = [...people].sort((a, b) => Number(b.active) - Number(a.active) || (a.id < b.id ? -1 : 1));

  const setActive = async ({ id, body }: Person, active: boolean) => {
    try {
      await onActive(id, active);
      notice.say(active ? text.activated(body.name) : text.deactivated(body.name), {
        undo: async () => void (await onActive(id, !active)),
      });
    } catch (error) {
      notice.fail(error);
    }
  };
  return (
    <Section
      title={text.people}
      actions={<Button onClick={() => setEditing('new')}>{text.addPerson}</Button>}
    >
      <Table size="small" aria-label={text.people}>
        <TableHead>
          <TableRow>
            {[text.name, text.mediator, text.certNo, text.phone, text.standing].map((head) => (
              <TableCell key={head}>{head}</TableCell>
            ))}
            <TableCell align="right">{text.acts}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map((person) => {
            const { id, active, mediator, body } = person;
            const here = id === meId;
            return (
              <TableRow key={id} sx={{ '& td': { color: active ? undefined : 'text.secondary' } }}>
                <TableCell>{body.name}</TableCell>
                <TableCell>{mediator ? '✓' : ''}</TableCell>
                <TableCell>{body.certNo}</TableCell>
                <TableCell>{body.phone}</TableCell>
                <TableCell>{here ? text.atDesk : active ? text.active : text.inactive}</TableCell>
                <TableCell align="right">
                  <Box
                    sx={{ display: 'inline-flex', whiteSpace: 'nowrap' }}
                    title={here ? text.atDeskWhy : undefined}
                  >
                    <Button aria-label={text.editOf(body.name)} onClick={() => setEditing(person)}>
                      {text.edit}
                    </Button>
                    <Button
                      aria-label={active ? text.deactivateOf(body.name) : text.activateOf(body.name)}
                      disabled={here && active}
                      onClick={() => void setActive(person, !active)}
                    >
                      {active ? text.deactivate : text.activate}
                    </Button>
                  </Box>
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      {editing && (
        <PersonDialog
          person={editing === 'new' ? null : editing}
          others={people
            .filter((one) => editing === 'new' || one.id !== editing.id)
            .map((one) => one.body.name)}
          onSave={(form) => (editing === 'new' ? onAdd(form) : onEdit(editing.id, form))}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}
