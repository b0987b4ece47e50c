import type { CalendarDay, LocalMinute } from '../../../../../shared/kernel/calendar-day.ts';
import type { Fen } from '../../../../../shared/kernel/money.ts';
import { stepFormText } from '../../../../text/step-forms.ts';
import { stepLabels } from '../../../../text/step-labels.ts';
import { useText, useWord } from '../../../../text/text.ts';
import { CheckInput } from '../../../../ui/CheckInput.tsx';
import { ChoiceInput } from '../../../../ui/ChoiceInput.tsx';
import { DayInput } from '../../../../ui/DayInput.tsx';
import { MinuteInput } from '../../../../ui/MinuteInput.tsx';
import { MoneyInput } from '../../../../ui/MoneyInput.tsx';
import { TextInput } from '../../../../ui/TextInput.tsx';
import { EventRows, type LimitationRow } from './EventRows.tsx';
import { isRequired } from './lacking.ts';
import { type OralTerm, OralTermRows } from './OralTermRows.tsx';
import { type PartyDay, PartyDays } from './PartyDays.tsx';
import type { StepField as Field, StepContext, Values } from './step-form.ts';
import { Ticks } from './Ticks.tsx';

type Props = {
  field: Field<Values>;
  value: Values;
  context: StepContext;
  /** It must be filled in and is not, and the button was pressed. */
  lacking: boolean;
  onChange: (part: Values) => void;
};

/** One field of a step's form, drawn by its kind. */
export function StepField({ field, value, context, lacking, onChange }: Props) {
  const t = useText(stepFormText);
  const labels = useText(stepLabels);
  const word = useWord();
  const held = value[field.name];
  const set = (next: unknown) => onChange({ [field.name]: next });
  const hint = field.hint?.(value, context);
  const shared = {
    label: labels[field.label],
    field: field.name,
    required: isRequired(field, value),
    error: lacking ? t.needed : null,
    hint: hint ? word(hint) : null,
  };
  switch (field.kind) {
    case 'day': {
      const [min, max] = [field.min?.(context), field.max?.(context)];
      return (
        <DayInput
          {...shared}
          value={held as CalendarDay | null}
          onChange={set}
          {...(min && { min })}
          {...(max && { max })}
        />
      );
    }
    case 'minute':
      return <MinuteInput {...shared} value={held as LocalMinute | null} onChange={set} />;
    case 'yuan':
      return <MoneyInput {...shared} capital value={held as Fen | null} onChange={set} />;
    case 'tick':
      return <CheckInput label={shared.label} field={field.name} value={held === true} onChange={set} />;
    case 'choice': {
      const terms = field.terms(context, value);
      const code = held as string | null;
      return field.optional ? (
        <ChoiceInput<string> {...shared} terms={terms} value={code} onChange={set} allowEmpty />
      ) : (
        <ChoiceInput<string> {...shared} terms={terms} value={code} onChange={set} />
      );
    }
    case 'ticks':
      return (
        <Ticks {...shared} terms={field.terms(context, value)} value={held as string[]} onChange={set} />
      );
    case 'partyDays':
      return <PartyDays {...shared} context={context} value={held as PartyDay[]} onChange={set} />;
    case 'oralTerms':
      return <OralTermRows {...shared} today={context.today} value={held as OralTerm[]} onChange={set} />;
    case 'events':
      return <EventRows {...shared} value={held as LimitationRow[]} onChange={set} />;
    default:
      return (
        <TextInput
          {...shared}
          value={held as string}
          onChange={set}
          multiline={field.kind !== 'text'}
          minRows={2}
        />
      );
  }
}
