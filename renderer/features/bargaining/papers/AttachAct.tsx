import Button from '@mui/material/Button';
import { useRef } from 'react';
import type { AttachedFor } from '../../../actions/bargaining/round-attachments.ts';
import { useRoundWay } from '../desk/round-way.ts';
import { useAttach } from './use-attach.ts';

type Props = {
  label: string;
  /** What it says to those who hear it: which material or paper. */
  what: string;
  forWhat?: AttachedFor;
  outlined?: boolean;
};

/** A button that takes PDF, JPEG and PNG files in. */
export function AttachAct({ label, what, forWhat, outlined = false }: Props) {
  const { file } = useRoundWay();
  const chooser = useRef<HTMLInputElement>(null);
  const { busy, attach } = useAttach(file.round.id, forWhat);
  return (
    <>
      <Button
        variant={outlined ? 'outlined' : 'text'}
        disabled={busy}
        onClick={() => chooser.current?.click()}
        aria-label={what}
      >
        {label}
      </Button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
        aria-label={what}
        onChange={(event) => {
          attach(event.target.files);
          event.target.value = '';
        }}
      />
    </>
  );
}
