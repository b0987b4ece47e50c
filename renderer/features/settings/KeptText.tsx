import Box from '@mui/material/Box';
import { useNotice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useKept } from '../../ui/use-kept.ts';

type Props = {
  label: string;
  stored: string;
  save: (value: string) => Promise<unknown>;
  /** What is wrong with a value, in words; such a value stays on screen but is not stored. */
  check?: (value: string) => string | null;
  /** Brings what was typed into the form it is stored in. */
  tidy?: (typed: string) => string;
  hint?: string;
  field?: string;
  required?: boolean;
};

const plain = (typed: string) => typed.normalize('NFC').trim();
class Unfit extends Error {}

/** One line of settings, stored as one types. */
export function KeptText({ label, stored, save, check, tidy = plain, hint, field, required }: Props) {
  const notice = useNotice();
  const wrong = (typed: string) => check?.(tidy(typed)) ?? null;
  const kept = useKept(
    stored,
    (typed) => (wrong(typed) === null ? save(tidy(typed)) : Promise.reject(new Unfit())),
    (error) => {
      // The field itself says what is wrong.
      if (!(error instanceof Unfit)) notice.fail(error);
    },
  );
  const error = kept.value === stored ? null : wrong(kept.value);
  return (
    <Box {...kept.box}>
      <TextInput
        label={label}
        value={kept.value}
        onChange={kept.change}
        {...(field && { field })}
        {...(required && { required })}
        hint={hint ?? null}
        error={error}
      />
    </Box>
  );
}
