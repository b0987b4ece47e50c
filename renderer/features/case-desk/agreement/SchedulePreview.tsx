import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Instalment } from '../../../../shared/mediation/instalments.ts';
import { agreementText } from '../../../text/agreement.ts';
import { dayWithWeekday } from '../../../text/dates.ts';
import { settlementText } from '../../../text/settlement.ts';
import { useLang, useText } from '../../../text/text.ts';
import { yuan } from '../yuan.ts';

/** The instalments a plan would make, before they are written down. */
export function SchedulePreview(props: {
  schedule: readonly Instalment[];
  provisional: boolean;
  equal: boolean;
}) {
  const { schedule, provisional, equal } = props;
  const text = useText(agreementText);
  const t = useText(settlementText);
  const lang = useLang();
  const uneven = equal && schedule.at(-1)?.amountFen !== schedule[0]?.amountFen;
  return (
    <Box>
      <Typography variant="body2" color="textSecondary">
        {text.preview}
        {uneven && ` · ${text.last}`}
      </Typography>
      <Box
        component="ol"
        aria-label={text.preview}
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 3,
          maxHeight: 140,
          overflow: 'auto',
        }}
      >
        {schedule.map(({ no, dueOn, amountFen }) => (
          <Typography key={no} component="li" variant="body1" sx={{ whiteSpace: 'nowrap' }}>
            {text.nth(no)} {dayWithWeekday(dueOn, lang)} <strong>{yuan(amountFen)}</strong>
          </Typography>
        ))}
      </Box>
      {provisional && (
        <Typography variant="body2" sx={{ color: 'warning.main' }}>
          {t.provisional}
        </Typography>
      )}
    </Box>
  );
}
