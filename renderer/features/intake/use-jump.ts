import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { focusField } from '../../ui/focus-field.ts';

/** Which party is open in its table, and going to a field: the row it belongs to is opened first. */
export function useJump() {
  const [open, setOpen] = useState<string | null>(null);
  const jump = useCallback((field: string) => {
    const row = /^([^.]+)\./.exec(field)?.[1];
    if (row) flushSync(() => setOpen(row));
    focusField(field);
  }, []);
  return { open, setOpen, jump };
}
