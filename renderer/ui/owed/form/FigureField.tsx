import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type Fen, formatYuan } from '../../../../shared/kernel/money.ts';
import type { FieldMeta } from '../../../../shared/owed/fields.ts';
import type { RegionalParameter } from '../../../../shared/owed/regional/record.ts';
import { owedText } from '../../../text/owed.ts';
import { useText } from '../../../text/text.ts';
import { CellInput } from './CellInput.tsx';

type Props = {
  name: string;
  meta: FieldMeta;
  value: unknown;
  onChange: (value: unknown) => void;
  error: string | null;
  /** The row of the table that stands in, and its value as the calculator takes it. */
  from: RegionalParameter | null;
  fromValue: unknown;
  /** An older row that may be used for now. */
  older: RegionalParameter | null;
  onUseOlder: (row: RegionalParameter) => void;
  /** First day of the older row in use. */
  provisional: string | null;
  onEnter: () => void;
};

/** An input from the regional table: typed by hand, taken from a row that is named, or missing and said so. */
export function FigureField(props: Props) {
  const { name, meta, value, from, older, provisional } = props;
  const t = useText(owedText);
  const typed = value !== null && value !== undefined && value !== '';
  const hint = typed && provisional !== null ? t.provisional : null;
  return (
    <Box>
      <CellInput
        name={name}
        meta={meta}
        value={value}
        onChange={props.onChange}
        error={props.error}
        hint={hint}
      />
      {!typed && from !== null && (
        <Box sx={{ mt: 0.25, fontSize: 13, color: 'text.secondary' }} data-figure={name}>
          <strong>{shownValue(meta, props.fromValue)}</strong>{' '}
          {t.filled(from.effectiveFrom, `${from.title}${from.documentNo ?? ''}`)}
          {from.confidence === 'recalled' && from.verifiedBy === undefined && (
            <Box component="span" sx={{ color: 'warning.main' }}>
              {' '}
              · {t.toConfirm}
            </Box>
          )}
        </Box>
      )}
      {!typed && from === null && (
        <Box sx={{ mt: 0.25, fontSize: 13, color: 'warning.main' }} data-figure={name}>
          {t.notInTable}{' '}
          <Button onClick={props.onEnter} sx={linkStyle}>
            {t.enterFigure}
          </Button>
          {older?.value.kind === 'fen' && (
            <Button onClick={() => props.onUseOlder(older)} sx={{ ...linkStyle, ml: 1 }}>
              {t.olderFigure(`${formatYuan(older.value.fen as Fen)}元`, older.effectiveFrom)}
            </Button>
          )}
        </Box>
      )}
    </Box>
  );
}

const linkStyle = { p: 0, minWidth: 0, verticalAlign: 'baseline', textAlign: 'left' } as const;

function shownValue(meta: FieldMeta, value: unknown): string {
  if (meta.kind === 'fen' && typeof value === 'number') return `¥${formatYuan(value as Fen)}`;
  return Array.isArray(value) ? value.join('、') : String(value ?? '');
}
