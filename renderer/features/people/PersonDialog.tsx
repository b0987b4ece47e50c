import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { committeeSides, type StaffRole, staffRoles } from '../../../shared/mediation/process-terms.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { peopleText } from '../../text/people.ts';
import { useText, useWord } from '../../text/text.ts';
import { CheckInput } from '../../ui/CheckInput.tsx';
import { ChoiceInput } from '../../ui/ChoiceInput.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { onEnterMoves } from '../../ui/enter-moves.ts';
import { useAct } from '../../ui/forms/use-act.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { formOf, type PersonForm, recordOf } from './person-form.ts';

type Props = {
  /** null: somebody new. */
  person: Row<'people'> | null;
  /** Names of everybody else. */
  others: readonly string[];
  /** The organisation is an 企业劳动争议调解委员会. */
  withSides: boolean;
  onSave: (record: ReturnType<typeof recordOf>) => Promise<unknown>;
  onClose: () => void;
};

const roles = Object.keys(staffRoles) as StaffRole[];

/** Adds or changes one person. A click beside the dialog does not throw away what was typed. */
export function PersonDialog({ person, others, withSides, onSave, onClose }: Props) {
  const text = useText(peopleText);
  const word = useWord();
  const [form, setForm] = useState<PersonForm>(() => formOf(person));
  const [pressed, setPressed] = useState(false);
  const { busy, act } = useAct();
  const change = (patch: Partial<PersonForm>) => setForm((before) => ({ ...before, ...patch }));
  const record = recordOf(form);
  const { name } = record.body;
  const save = async () => {
    setPressed(true);
    if (name !== '' && (await act(() => onSave(record)))) onClose();
  };
  const toggle = (role: StaffRole, on: boolean) =>
    change({
      roles: on ? [...form.roles, role] : form.roles.filter((one) => one !== role),
      ...(role === 'mediator' && { mediator: on }),
    });
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={(_event, why) => why === 'escapeKeyDown' && onClose()}>
      <DialogTitle variant="h2">{person ? text.editPerson : text.addPerson}</DialogTitle>
      <DialogContent
        data-form
        onKeyDown={onEnterMoves}
        sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr', '&&': { pt: 1 } }}
      >
        <TextInput
          label={text.name}
          value={form.name}
          onChange={(value) => change({ name: value })}
          required
          autoFocus
          error={pressed && name === '' ? text.needName : null}
          hint={name !== '' && others.includes(name) ? text.sameName : null}
        />
        <TextInput
          label={text.phone}
          value={form.phone}
          onChange={(phone) => change({ phone })}
          inputMode="tel"
        />
        <TextInput label={text.unit} value={form.unit} onChange={(unit) => change({ unit })} />
        <TextInput label={text.certNo} value={form.certNo} onChange={(certNo) => change({ certNo })} />
        <Box role="group" aria-label={text.roles} sx={{ gridColumn: '1 / -1' }}>
          <Typography variant="body2" color="textSecondary">
            {text.roles}
          </Typography>
          <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)' }}>
            {roles.map((role) => (
              <CheckInput
                key={role}
                label={word(staffRoles[role])}
                value={form.roles.includes(role)}
                onChange={(on) => toggle(role, on)}
              />
            ))}
          </Box>
        </Box>
        <TextInput
          label={text.basis}
          value={form.basis}
          onChange={(basis) => change({ basis })}
          hint={text.basisHint}
        />
        <DayInput label={text.termTo} value={form.termTo} onChange={(termTo) => change({ termTo })} />
        <DayInput
          label={text.declaredOn}
          value={form.declaredOn}
          onChange={(declaredOn) => change({ declaredOn })}
          hint={text.declaredHint}
        />
        <TextInput
          label={text.supervisorCertNo}
          value={form.supervisorCertNo}
          onChange={(supervisorCertNo) => change({ supervisorCertNo })}
        />
        {withSides && (
          <ChoiceInput
            label={text.side}
            terms={committeeSides}
            value={form.side}
            onChange={(side) => change({ side })}
            allowEmpty
            hint={text.sideHint}
          />
        )}
        <Box sx={{ gridColumn: '1 / -1', display: 'grid' }}>
          <TextInput label={text.note} value={form.note} onChange={(note) => change({ note })} multiline />
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{text.cancel}</Button>
        <Button variant="contained" loading={busy} onClick={() => void save()}>
          {text.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
