import type { CalendarDay } from '../../../../../shared/kernel/calendar-day.ts';
import type { Fen } from '../../../../../shared/kernel/money.ts';
import { stepFormText } from '../../../../text/step-forms.ts';
import { useText } from '../../../../text/text.ts';
import { DayInput } from '../../../../ui/DayInput.tsx';
import { MoneyInput } from '../../../../ui/MoneyInput.tsx';
import { TextInput } from '../../../../ui/TextInput.tsx';
import type { GroupProps } from './Group.tsx';
import { Rows } from './Rows.tsx';

export type OralTerm = { content: string; amountFen: Fen | null; dueOn: CalendarDay | null };

/** 口头协议 by its terms: what, how much, until when. */
export function OralTermRows(
  props: GroupProps & {
    today: CalendarDay;
    value: readonly OralTerm[];
    onChange: (terms: OralTerm[]) => void;
  },
) {
  const { today, value, onChange, ...group } = props;
  const t = useText(stepFormText);
  return (
    <Rows<OralTerm>
      {...group}
      rows={value}
      fresh={{ content: '', amountFen: null, dueOn: today }}
      columns="minmax(0, 1fr) 150px 150px"
      onChange={onChange}
      draw={(row, set) => (
        <>
          <TextInput label={t.termContent} value={row.content} onChange={(content) => set({ content })} />
          <MoneyInput label={t.termSum} value={row.amountFen} onChange={(amountFen) => set({ amountFen })} />
          <DayInput label={t.termDue} value={row.dueOn} onChange={(dueOn) => set({ dueOn })} />
        </>
      )}
    />
  );
}
