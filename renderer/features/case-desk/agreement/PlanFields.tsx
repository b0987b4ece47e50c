import Box from '@mui/material/Box';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { intervals } from '../../../../shared/mediation/instalments.ts';
import { paydayBasis } from '../../../../shared/mediation/paydays.ts';
import { agreedByClaim } from '../../../../shared/mediation/settlement-gains.ts';
import { agreementText } from '../../../text/agreement.ts';
import { settlementText } from '../../../text/settlement.ts';
import { useText } from '../../../text/text.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { MoneyInput } from '../../../ui/MoneyInput.tsx';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { Bases } from '../../../ui/reasons/Bases.tsx';
import { AgreedFields } from './AgreedFields.tsx';
import { OwnDays, OwnSums } from './CustomParts.tsx';
import { OwnEyesGains } from './OwnEyesGains.tsx';
import type { Lack, Plan } from './plan.ts';

type Props = {
  claims: CaseFile['claims'];
  plan: Plan;
  onChange: (plan: Plan) => void;
  /** What is still missing, once the user tried. */
  lack: Lack | null;
};

/** 各项约定、总额、期数、日期、各期金额、加速到期; and, for own eyes, what the plan gives and takes. */
export function PlanFields({ claims, plan, onChange, lack }: Props) {
  const text = useText(agreementText);
  const t = useText(settlementText);
  const set = (part: Partial<Plan>) => onChange({ ...plan, ...part });
  const says = (...of: Lack[]) => (lack !== null && of.includes(lack) ? text.lacks[lack] : null);
  const { interval } = plan;
  const byClaim = agreedByClaim(claims, plan.agreed) !== null;
  const several = (plan.count ?? 0) > 1;
  return (
    <>
      <AgreedFields claims={claims} plan={plan} onChange={onChange} />
      <OwnEyesGains claims={claims} plan={plan} />
      <Box sx={gridStyle}>
        <MoneyInput
          label={text.total}
          value={plan.total}
          onChange={(total) => set({ total })}
          field="plan.total"
          capital
          required
          disabled={byClaim}
          hint={byClaim ? t.totalByClaim : null}
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
          value={interval}
          onChange={(next) => set({ interval: next })}
        />
        {interval !== 'custom' && (
          <DayInput
            label={plan.count === 1 ? text.onlyDay : text.first}
            value={plan.first}
            onChange={(first) => set({ first })}
            field="plan.first"
            required
            error={says('first')}
          />
        )}
        {interval === 'payday' && (
          <NumberInput
            label={t.payday}
            value={plan.payday}
            onChange={(payday) => set({ payday })}
            field="plan.payday"
            min={1}
            required
            hint={t.paydayHint}
            error={says('payday')}
          />
        )}
      </Box>
      {interval === 'payday' && <Bases bases={paydayBasis} />}
      {interval === 'custom' && <OwnDays plan={plan} onChange={set} error={says('days')} />}
      {several && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
          <CheckInput label={t.ownSums} value={plan.ownSums} onChange={(ownSums) => set({ ownSums })} />
          <CheckInput
            label={t.acceleration}
            value={plan.acceleration}
            onChange={(acceleration) => set({ acceleration })}
          />
        </Box>
      )}
      {several && plan.ownSums && <OwnSums plan={plan} onChange={set} error={says('sums')} />}
    </>
  );
}

const gridStyle = {
  display: 'grid',
  gap: 1.25,
  gridTemplateColumns: { xs: '1fr', md: '2fr 100px 140px 180px 220px' },
  alignItems: 'start',
} as const;
