import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import type { Row } from '../../../shared/schema/record-types.ts';
import { settingsText } from '../../text/settings.ts';
import { useText } from '../../text/text.ts';
import { CheckInput } from '../../ui/CheckInput.tsx';
import { onEnterMoves } from '../../ui/enter-moves.ts';
import { useNotice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/TextInput.tsx';

export type PersonForm = { name: string; phone: string; certNo: string; mediator: boolean };

type Props = {
  /** null: somebody new. */
  person: Row<'people'> | null;
  /** Names of everybody else. */
  others: readonly string[];
  onSave: (form: PersonForm) => Promise<unknown>;
  onClose: () => void;
};

const clean = (text: string) => text.normalize('NFC').trim();

/** Adds or changes one person. A click beside the dialog does not throw away what was typed. */
export function PersonDialog({ person, others, onSave, onClose }: Props) {
  const text = useText(settingsText);
  const notice = useNotice();
  const [form, setForm] = useState<PersonForm>({
    name: person?.body.name ?? '',
    phone: person?.body.phone ?? '',
    certNo: person?.body.certNo ?? '',
    mediator: person?.mediator ?? true,
  });
  const [pressed, setPressed] = useState(false);
  const [busy, setBusy] = useState(false);
  const change = (patch: Partial<PersonForm>) => setForm((before) => ({ ...before, ...patch }));
  const name = clean(form.name);

  const save = async () => {
    setPressed(true);
    if (name === '') return;
    setBusy(true);
    try {
      await onSave({ ...form, name, phone: clean(form.phone), certNo: clean(form.certNo) });
      onClose();
    } catch (error) {
      notice.fail(error);
      setBusy(false);
    }
  };
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={(_event, why) => why === 'escapeKeyDown' && onClose()}>
      <DialogTitle variant="h2">{person ? text.editPerson : text.addPerson}</DialogTitle>
      <DialogContent data-form onKeyDown={onEnterMoves} sx={{ display: 'grid', gap: 1.5, '&&': { pt: 1 } }}>
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
        <TextInput label={text.certNo} value={form.certNo} onChange={(certNo) => change({ certNo })} />
        <CheckInput
          label={text.isMediator}
          value={form.mediator}
          onChange={(mediator) => change({ mediator })}
        />
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
