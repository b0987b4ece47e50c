import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Fen } from '../../../../shared/kernel/money.ts';
import { agreementText } from '../../../text/agreement.ts';
import { settlementText } from '../../../text/settlement.ts';
import { useText } from '../../../text/text.ts';
import { DayInput } from '../../../ui/DayInput.tsx';
import { MoneyInput } from '../../../ui/MoneyInput.tsx';
import { yuan } from '../yuan.ts';
import { daysOf, leftOver, type Plan, sumsOf } from './plan.ts';

type Props = { plan: Plan; onChange: (part: Partial<Plan>) => void; error: string | null };

const grid = {
  display: 'grid',
  gap: 1.25,
  gridTemplateColumns: 'repeat(auto-fill, minmax(170px, 1fr))',
} as const;

/** The day of every part, written by hand. */
export function OwnDays({ plan, onChange, error }: Props) {
  const text = useText(agreementText);
  return (
    <Box sx={grid}>
      {daysOf(plan).map((one, i, all) => (
        <DayInput
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the schedule is the identity
          key={i}
          label={text.nthDay(i + 1)}
          value={one}
          onChange={(next) => onChange({ days: all.map((old, at) => (at === i ? next : old)) })}
          error={one === null || all.indexOf(one) !== i ? error : null}
        />
      ))}
    </Box>
  );
}

/** The sum of every part, written by hand, and how far they are from the total. */
export function OwnSums({ plan, onChange, error }: Props) {
  const t = useText(settlementText);
  const left = leftOver(plan);
  const words = left === 0 ? t.fits : left > 0 ? t.left(yuan(left as Fen)) : t.over(yuan(-left as Fen));
  return (
    <Box>
      <Box sx={grid}>
        {sumsOf(plan).map((one, i, all) => (
          <MoneyInput
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the schedule is the identity
            key={i}
            label={t.nthSum(i + 1)}
            value={one}
            onChange={(next) => onChange({ sums: all.map((old, at) => (at === i ? next : old)) })}
            field={`plan.sum.${i + 1}`}
          />
        ))}
      </Box>
      <Typography
        variant="body2"
        role="status"
        sx={{ mt: 0.5, color: left === 0 ? 'text.secondary' : 'warning.main' }}
      >
        {words}
        {error !== null && ` · ${error}`}
      </Typography>
    </Box>
  );
}
