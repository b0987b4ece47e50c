import type { Words } from '../../../../shared/mediation/terms.ts';
import { type ClosingType, closingTypes } from '../../../../shared/mediation/terms.ts';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText } from '../../../text/text.ts';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';

/** 结案方式, out of the endings that fit. */
export function OutcomeInput(props: {
  choices: readonly ClosingType[];
  value: ClosingType;
  onChange: (outcome: ClosingType) => void;
}) {
  const t = useText(caseDeskText);
  const terms: Record<string, Words> = Object.fromEntries(
    props.choices.map((code) => [code, closingTypes[code]]),
  );
  const choose = (code: string) => {
    const outcome = props.choices.find((one) => one === code);
    if (outcome) props.onChange(outcome);
  };
  return <ChoiceInput<string> label={t.outcome} terms={terms} value={props.value} onChange={choose} />;
}
