import type { Calculator } from '../../../../shared/owed/calculator.ts';
import { owedText } from '../../../text/owed.ts';
import { useText } from '../../../text/text.ts';
import { ChoiceInput } from '../../ChoiceInput.tsx';
import { DayInput } from '../../DayInput.tsx';
import { FieldCell, FieldGrid } from '../../FieldGrid.tsx';
import type { Computed } from '../compute.ts';
import type { OwedDraft } from '../owed-draft.ts';
import { PlaceInput } from './PlaceInput.tsx';

type Props = {
  calculator: Calculator;
  draft: OwedDraft;
  computed: Computed;
  onChange: (draft: OwedDraft) => void;
};

/** True for a calculator that looks anything up by place. */
const asksPlace = ({ fields }: Calculator): boolean =>
  fields.has('regionCode') || [...fields.values()].some((meta) => meta.parameter !== undefined);

/** Whose figures of which day count: place, tier, day. */
export function PlaceBar({ calculator, draft, computed, onChange }: Props) {
  const t = useText(owedText);
  if (!asksPlace(calculator)) return null;
  const tiers = Object.fromEntries([1, 2, 3].map((n) => [String(n), { zh: t.tierNo(n), en: t.tierNo(n) }]));
  const minimum = [...calculator.fields.values()].some((meta) => meta.parameter === 'minWageMonthly');
  return (
    <FieldGrid>
      <FieldCell span={4}>
        <PlaceInput value={draft.place} onChange={(place) => onChange({ ...draft, place })} field="place" />
      </FieldCell>
      {minimum && (
        <FieldCell span={4}>
          <ChoiceInput
            label={t.tier}
            terms={{ auto: { zh: t.tierAuto, en: t.tierAuto }, ...tiers }}
            value={draft.tier === null ? 'auto' : String(draft.tier)}
            onChange={(tier) => onChange({ ...draft, tier: tier === 'auto' ? null : Number(tier) })}
          />
        </FieldCell>
      )}
      <FieldCell span={4}>
        <DayInput
          label={t.figureDay}
          value={draft.on}
          onChange={(on) => onChange({ ...draft, on })}
          hint={draft.on === null ? t.figureDayHint(computed.on) : null}
        />
      </FieldCell>
    </FieldGrid>
  );
}
