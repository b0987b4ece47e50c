import Box from '@mui/material/Box';
import { intervals } from '../../../../shared/mediation/instalments.ts';
import { agreementText } from '../../../text/agreement.ts';
import { useText } from '../../../text/text.ts';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { MoneyInput } from '../../../ui/MoneyInput.tsx';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { daysOf, type Lack, type Plan } from './plan.ts';

type Props = {
  plan: Plan;
  onChange: (plan: Plan) => void;
  /** What is still missing, once the user tried. */
  lack: Lack | null;
};

/** 总额、期数、首期日期、间隔. */
export function PlanFields({ plan, onChange, lack }: Props) {
  const text = useText(agreementText);
  const set = (part: Partial<Plan>) => onChange({ ...plan, ...part });
  const says = (...of: Lack[]) => (lack !== null && of.includes(lack) ? text.lacks[lack] : null);
  const custom = plan.interval === 'custom';
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gap: 1.25,
          gridTemplateColumns: { xs: '1fr', md: '2fr 100px 140px 180px' },
          alignItems: 'start',
        }}
      >
        <MoneyInput
          label={text.total}
          value={plan.total}
          onChange={(total) => set({ total })}
          field="plan.total"
          capital
          required
          error={says('total')}
        />
        <NumberInput
          label={text.count}
          value={plan.count}
          onChange={(count) => set({ count })}
          field="plan.count"
          min={1}
          required
          error={says('count', 'tooMany')}
        />
        <ChoiceInput
          label={text.interval}
          terms={intervals}
          value={plan.interval}
          onChange={(interval) => set({ interval })}
        />
        {!custom && (
          <DayInput
            label={plan.count === 1 ? text.onlyDay : text.first}
            value={plan.first}
            onChange={(first) => set({ first })}
            field="plan.first"
            required
            error={says('first')}
          />
        )}
      </Box>
      {custom && (
        <Box
          sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: 'repeat(auto-fill, minmax(170px, 1fr))' }}
        >
          {daysOf(plan).map((one, i, all) => (
            <DayInput
              // biome-ignore lint/suspicious/noArrayIndexKey: the place in the schedule is the identity
              key={i}
              label={text.nthDay(i + 1)}
              value={one}
              onChange={(next) => set({ days: all.map((old, at) => (at === i ? next : old)) })}
              error={one === null || all.indexOf(one) !== i ? says('days') : null}
            />
          ))}
        </Box>
      )}
    </>
  );
}
