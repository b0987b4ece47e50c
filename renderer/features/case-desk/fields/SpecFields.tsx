import { FieldCell, FieldGrid } from '../../../ui/FieldGrid.tsx';
import type { FieldSpec, Values } from './field-spec.ts';
import { OneSpecField } from './OneSpecField.tsx';

/** The fields of a form as a list tells them. */
export function SpecFields(props: {
  specs: readonly FieldSpec[];
  value: Values;
  onChange: (patch: Values) => void;
  /** Begins the names for `focusField`. */
  prefix: string;
}) {
  const { specs, value, onChange, prefix } = props;
  return (
    <FieldGrid>
      {specs.map((spec) => (
        <FieldCell key={spec.key} span={spec.span}>
          <OneSpecField
            spec={spec}
            value={value[spec.key]}
            onChange={(next) => onChange({ [spec.key]: next })}
            field={`${prefix}.${spec.key}`}
          />
        </FieldCell>
      ))}
    </FieldGrid>
  );
}
