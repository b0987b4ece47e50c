import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';

/** A tick with its words; the words can be clicked too. */
export function CheckInput(props: {
  label: string;
  value: boolean;
  onChange: (value: boolean) => void;
  field?: string;
  disabled?: boolean;
}) {
  return (
    <FormControlLabel
      data-field={props.field}
      label={props.label}
      disabled={props.disabled ?? false}
      control={
        <Checkbox
          size="small"
          checked={props.value}
          onChange={(event) => props.onChange(event.target.checked)}
        />
      }
      slotProps={{ typography: { variant: 'body1' } }}
    />
  );
}
