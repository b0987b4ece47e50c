import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { ExchangeFailure } from '../../../../shared/owed/regional/exchange.ts';
import { figuresText } from '../../../text/owed-figures.ts';
import { useText } from '../../../text/text.ts';

/** The rows of a file that cannot be used, each with its place and what is wrong. */
export function ImportFailures({ failures }: { failures: readonly ExchangeFailure[] }) {
  const t = useText(figuresText);
  if (failures.length === 0) return null;
  const why = (key: string): string => t.failureOf[key.split('.')[0] ?? key] ?? t.failureKey(key);
  return (
    <Alert severity="warning" variant="outlined">
      {failures.some((one) => one.row > 0) && t.importFailures(failures.length)}
      <Box component="ul" sx={{ m: 0, pl: 2, maxHeight: 160, overflowY: 'auto' }}>
        {failures.map(({ row, key }) => (
          <li key={`${row} ${key}`}>{t.failure(row, why(key))}</li>
        ))}
      </Box>
    </Alert>
  );
}
