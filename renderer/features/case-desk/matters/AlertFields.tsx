import { riskFacts } from '../../../../shared/mediation/process-terms.ts';
import { alertLevels, mattersText } from '../../../text/matters.ts';
import { useText, useWord } from '../../../text/text.ts';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import { FieldCell, FieldGrid } from '../../../ui/FieldGrid.tsx';
import type { Values } from '../fields/field-spec.ts';
import { PickMany } from '../fields/PickMany.tsx';

/** 应急级别 and the facts that raise it; the level of risk follows from them. */
export function AlertFields(props: { value: Values; onChange: (patch: Values) => void }) {
  const { value, onChange } = props;
  const t = useText(mattersText);
  const word = useWord();
  const options = Object.entries(riskFacts).map(([id, words]) => ({ id, name: word(words) }));
  return (
    <FieldGrid>
      <FieldCell span={3}>
        <ChoiceInput
          label={t.level}
          terms={alertLevels}
          value={value.level === 'major' ? 'major' : 'urgent'}
          onChange={(level) => onChange({ level })}
        />
      </FieldCell>
      <FieldCell span={9}>
        <PickMany
          label={t.alertFacts}
          options={options}
          value={Array.isArray(value.riskFacts) ? (value.riskFacts as string[]) : []}
          onChange={(facts) => onChange({ riskFacts: facts })}
        />
      </FieldCell>
    </FieldGrid>
  );
}
