import type { CalendarDay } from '../../../../../shared/kernel/calendar-day.ts';
import { stepFormText } from '../../../../text/step-forms.ts';
import { useText } from '../../../../text/text.ts';
import { ChoiceInput } from '../../../../ui/ChoiceInput.tsx';
import { DayInput } from '../../../../ui/DayInput.tsx';
import type { GroupProps } from './Group.tsx';
import { causeTerms, limitationKinds } from './limitation-words.ts';
import { Rows } from './Rows.tsx';

export type LimitationRow = {
  kind: keyof typeof limitationKinds;
  on: CalendarDay | null;
  cause: string;
};

/** 中断、中止 of the limitation, as the party shows them. */
export function EventRows(
  props: GroupProps & { value: readonly LimitationRow[]; onChange: (rows: LimitationRow[]) => void },
) {
  const { value, onChange, ...group } = props;
  const t = useText(stepFormText);
  return (
    <Rows<LimitationRow>
      {...group}
      rows={value}
      fresh={{ kind: 'interruption', on: null, cause: 'claim' }}
      columns="130px 160px minmax(0, 1fr)"
      onChange={onChange}
      draw={(row, set) => (
        <>
          <ChoiceInput
            label={t.eventKind}
            terms={limitationKinds}
            value={row.kind}
            onChange={(kind) => set({ kind, cause: Object.keys(causeTerms(kind))[0] ?? '' })}
          />
          <DayInput label={t.eventDay} value={row.on} onChange={(on) => set({ on })} />
          <ChoiceInput<string>
            label={t.eventCause}
            terms={causeTerms(row.kind)}
            value={row.cause}
            onChange={(cause) => set({ cause })}
          />
        </>
      )}
    />
  );
}
