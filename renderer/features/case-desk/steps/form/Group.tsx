import Box from '@mui/material/Box';
import { type ReactNode, useId } from 'react';

/** Several controls under one label, with what is wrong or to know about them. */
export function Group(props: {
  label: string;
  field: string;
  required?: boolean;
  error: string | null;
  hint: string | null;
  children: ReactNode;
}) {
  const id = useId();
  const note = props.error ?? props.hint;
  return (
    <Box role="group" aria-labelledby={id} data-field={props.field}>
      <Box id={id} sx={{ fontSize: 13, color: props.error ? 'error.main' : 'text.secondary' }}>
        {props.label}
        {props.required && <span aria-hidden> *</span>}
      </Box>
      {props.children}
      {note && <Box sx={{ fontSize: 13, color: props.error ? 'error.main' : 'text.secondary' }}>{note}</Box>}
    </Box>
  );
}

/** What every field of several controls is told. */
export type GroupProps = {
  label: string;
  field: string;
  required: boolean;
  error: string | null;
  hint: string | null;
};
