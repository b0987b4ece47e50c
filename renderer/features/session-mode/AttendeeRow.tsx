import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { sessionsText } from '../../text/sessions.ts';
import { useText } from '../../text/text.ts';
import { CheckInput } from '../../ui/CheckInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import type { Attendee } from './speakers.ts';

type Props = {
  attendee: Attendee;
  editable: boolean;
  onChange: (next: Attendee) => void;
  onRemove: () => void;
};

/** One person at the table, and whether the identity was checked. */
export function AttendeeRow({ attendee, editable, onChange, onRemove }: Props) {
  const text = useText(sessionsText);
  const { name, capacity, identityChecked } = attendee;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1.4fr auto auto', gap: 1, alignItems: 'center' }}>
      <TextInput
        label={text.attendeeName}
        value={name}
        onChange={(next) => onChange({ ...attendee, name: next })}
        disabled={!editable}
      />
      <TextInput
        label={text.attendeeCapacity}
        value={capacity}
        onChange={(next) => onChange({ ...attendee, capacity: next })}
        disabled={!editable}
      />
      <CheckInput
        label={text.identityChecked}
        value={identityChecked}
        onChange={(next) => onChange({ ...attendee, identityChecked: next })}
        disabled={!editable}
      />
      <Button color="inherit" disabled={!editable} onClick={onRemove} aria-label={text.removeAttendee(name)}>
        {text.remove}
      </Button>
    </Box>
  );
}
