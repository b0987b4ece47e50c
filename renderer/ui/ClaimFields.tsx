import { categories } from '../../shared/mediation/categories.ts';
import type { ClaimInput as ClaimRow } from '../../shared/mediation/intake-draft.ts';
import { claimText } from '../text/claim.ts';
import { useText, useWord } from '../text/text.ts';
import { ChoiceInput } from './ChoiceInput.tsx';
import { DayInput } from './DayInput.tsx';
import { FieldCell, FieldGrid } from './FieldGrid.tsx';
import { MoneyInput } from './MoneyInput.tsx';
import { TextInput } from './TextInput.tsx';

export type ClaimFacts = Pick<ClaimRow, 'category' | 'text' | 'amountFen' | 'periodFrom' | 'periodTo'>;

/** The fields of one claim. `prefix` begins the names for `focusField`: `${prefix}.text`. */
export function ClaimFields<C extends ClaimFacts>(props: {
  claim: C;
  onChange: (claim: C) => void;
  prefix: string;
}) {
  const { claim, onChange, prefix } = props;
  const t = useText(claimText);
  const word = useWord();
  const set = (patch: Partial<ClaimFacts>) => onChange({ ...claim, ...patch });
  const { periodFrom, periodTo } = claim;
  const turned = periodFrom !== null && periodTo !== null && periodTo < periodFrom;
  return (
    <FieldGrid>
      <FieldCell span={3}>
        <ChoiceInput
          label={t.category}
          terms={categories}
          value={claim.category}
          onChange={(category) => set({ category })}
          field={`${prefix}.category`}
        />
      </FieldCell>
      <FieldCell span={9}>
        <TextInput
          label={t.text}
          value={claim.text}
          onChange={(text) => set({ text })}
          field={`${prefix}.text`}
          multiline
          minRows={1}
          maxRows={6}
          required
          placeholder={t.textHint(word(categories[claim.category]))}
        />
      </FieldCell>
      <FieldCell span={6}>
        <MoneyInput
          label={t.amount}
          value={claim.amountFen}
          onChange={(amountFen) => set({ amountFen })}
          field={`${prefix}.amountFen`}
          capital
          hint={t.amountHint}
        />
      </FieldCell>
      <FieldCell span={3}>
        <DayInput
          label={t.from}
          value={periodFrom}
          onChange={(day) => set({ periodFrom: day })}
          field={`${prefix}.periodFrom`}
        />
      </FieldCell>
      <FieldCell span={3}>
        <DayInput
          label={t.to}
          value={periodTo}
          onChange={(day) => set({ periodTo: day })}
          field={`${prefix}.periodTo`}
          error={turned ? t.periodTurned : null}
        />
      </FieldCell>
    </FieldGrid>
  );
}
