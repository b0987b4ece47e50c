import TextField from '@mui/material/TextField';
import { useText } from '../text/text.ts';
import { uiText } from '../text/ui.ts';

/** A question that may not have been asked yet: 未询问, 是, 否. */
export function YesNoInput(props: {
  label: string;
  value: boolean | null;
  onChange: (value: boolean | null) => void;
  field?: string;
  disabled?: boolean;
}) {
  const t = useText(uiText);
  const { value, onChange } = props;
  return (
    <TextField
      select
      label={props.label}
      value={value === null ? '' : value ? 'yes' : 'no'}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value === 'yes')}
      data-field={props.field}
      disabled={props.disabled ?? false}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      sx={{ '& select': { colorScheme: (theme) => theme.palette.mode } }}
    >
      <option value="">{t.notAsked}</option>
      <option value="yes">{t.yes}</option>
      <option value="no">{t.no}</option>
    </TextField>
  );
}
