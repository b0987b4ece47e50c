import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, useId } from 'react';
import { owedText } from '../../../text/owed.ts';
import { useText } from '../../../text/text.ts';

/** Name of a list, its entries, and what can be done with it. */
export function ListFrame(props: {
  label: string;
  hint?: string | null;
  onAdd?: () => void;
  onPaste?: () => void;
  children: ReactNode;
}) {
  const t = useText(owedText);
  const id = useId();
  return (
    <Box
      role="group"
      aria-labelledby={id}
      sx={{ gridColumn: '1 / -1', display: 'grid', gap: 1.25, minWidth: 0 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 30 }}>
        <Box id={id} component="span" sx={{ flex: 1, color: 'text.secondary' }}>
          {props.label}
        </Box>
        {props.onAdd && <Button onClick={props.onAdd}>{t.addRow}</Button>}
        {props.onPaste && <Button onClick={props.onPaste}>{t.paste}</Button>}
      </Box>
      {props.children}
      {props.hint && <Box sx={{ color: 'text.secondary' }}>{props.hint}</Box>}
    </Box>
  );
}
