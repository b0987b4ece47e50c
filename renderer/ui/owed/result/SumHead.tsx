import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { capitalYuan, formatYuan } from '../../../../shared/kernel/money.ts';
import type { ClaimResult } from '../../../../shared/owed/result.ts';
import { owedText } from '../../../text/owed.ts';
import { useLang, useText } from '../../../text/text.ts';
import { pointsOf } from './points.ts';

/** The sum, large, with capital numerals; or what stands for it. Then the further figures. */
export function SumHead({ result }: { result: ClaimResult }) {
  const t = useText(owedText);
  const lang = useLang();
  const { amountFen, rangeFen, computedFen, alreadyPaidFen, missingParameters } = result;
  const points = pointsOf(result, lang, t);
  const open =
    amountFen === null && (missingParameters.length > 0 || result.lines.some((l) => l.amountFen === null));
  const [first, ...others] = points;
  const rest = amountFen === null && !open && rangeFen === undefined ? others : points;
  return (
    <Box aria-live="polite">
      {amountFen !== null ? (
        <>
          <Typography component="p" sx={bigStyle}>
            ¥{formatYuan(amountFen)}
          </Typography>
          <Typography color="textSecondary">{t.capital(capitalYuan(amountFen))}</Typography>
          {alreadyPaidFen > 0 && computedFen !== null && (
            <Typography variant="body2">
              {t.afterPaid(`¥${formatYuan(computedFen)}`, `¥${formatYuan(alreadyPaidFen)}`)}
            </Typography>
          )}
        </>
      ) : rangeFen !== undefined ? (
        <Typography component="p" sx={bigStyle}>
          {t.range(`¥${formatYuan(rangeFen[0])}`, `¥${formatYuan(rangeFen[1])}`)}
        </Typography>
      ) : open ? (
        <>
          <Typography component="p" sx={bigStyle}>
            {t.open}
          </Typography>
          <Typography color="textSecondary">{t.openText}</Typography>
        </>
      ) : first ? (
        <>
          <Typography color="textSecondary">{first.label}</Typography>
          <Typography component="p" sx={bigStyle}>
            {first.value}
          </Typography>
        </>
      ) : (
        <Typography component="p" sx={bigStyle}>
          {t.noSum}
        </Typography>
      )}
      {rest.length > 0 && (
        <Box
          component="dl"
          sx={{ m: 0, mt: 1, display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.5 }}
        >
          {rest.map(({ key, label, value }) => (
            <Box key={key} sx={{ display: 'flex', gap: 0.75 }}>
              <Box component="dt" sx={{ color: 'text.secondary' }}>
                {label}
              </Box>
              <Box component="dd" sx={{ m: 0, fontWeight: 600 }}>
                {value}
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}

const bigStyle = { fontSize: 28, fontWeight: 600, lineHeight: 1.3, overflowWrap: 'anywhere' } as const;
