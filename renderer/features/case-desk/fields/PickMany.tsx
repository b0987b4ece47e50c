import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import type { Option } from './field-spec.ts';

/** Any number of a few things, each a tick. */
export function PickMany(props: {
  label: string;
  options: readonly Option[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  field?: string;
  hint?: string | null;
}) {
  const { label, options, value, onChange, hint } = props;
  const id = useId();
  const tick = (one: string, on: boolean) =>
    onChange(
      options
        .filter((option) => (option.id === one ? on : value.includes(option.id)))
        .map((option) => option.id),
    );
  return (
    <Box role="group" aria-labelledby={id} data-field={props.field}>
      <Typography id={id} variant="body2" color="textSecondary">
        {label}
        {hint && ` · ${hint}`}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
        {options.map((option) => (
          <CheckInput
            key={option.id}
            label={option.name}
            value={value.includes(option.id)}
            onChange={(on) => tick(option.id, on)}
          />
        ))}
      </Box>
    </Box>
  );
}
