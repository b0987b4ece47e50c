import type { Calculator } from '../../../../shared/owed/calculator.ts';
import type { FieldMeta } from '../../../../shared/owed/fields.ts';
import { lastKnown } from '../../../../shared/owed/regional/freshness.ts';
import type { ParameterKey } from '../../../../shared/owed/regional/keys.ts';
import type { RegionalParameter } from '../../../../shared/owed/regional/record.ts';
import { useLang } from '../../../text/text.ts';
import { FieldCell } from '../../FieldGrid.tsx';
import { AttendanceField } from '../attendance/AttendanceField.tsx';
import type { Computed, OwedContext } from '../compute.ts';
import type { Inputs, OwedDraft } from '../owed-draft.ts';
import { halfOf, labelOf } from '../words.ts';
import { CellInput } from './CellInput.tsx';
import { FigureField } from './FigureField.tsx';
import { plainLists } from './layout.ts';
import { PlainListField } from './PlainListField.tsx';
import { RowsField } from './RowsField.tsx';

export type OneFieldProps = {
  name: string;
  meta: FieldMeta;
  calculator: Calculator;
  draft: OwedDraft;
  computed: Computed;
  context: OwedContext;
  onChange: (draft: OwedDraft) => void;
  /** Asked to enter a figure the table has not got. */
  onEnterFigure: (key: ParameterKey) => void;
};

/** One input of a calculator, drawn as its kind asks. */
export function OneField(props: OneFieldProps) {
  const { name, meta, calculator, draft, computed, onChange } = props;
  const lang = useLang();
  const label = labelOf(name, meta, lang);
  const value = draft.inputs[name];
  const set = (next: unknown) => {
    const { [name]: _typed, ...provisional } = draft.provisional;
    onChange({ ...draft, inputs: { ...draft.inputs, [name]: next }, provisional });
  };
  const failure = computed.result.ok ? null : computed.result.failure;
  const errorAt = (path: string): string | null =>
    failure !== null && failure.key === path && !failure.message.startsWith('缺少')
      ? halfOf(failure.message, lang)
      : null;
  const inList = (path: string) => errorAt(`${name}.${path}`);
  const rows = (Array.isArray(value) ? value : []) as readonly Inputs[];
  if (calculator.id === 'overtime' && name === 'days') {
    return (
      <AttendanceField
        label={label}
        days={rows}
        onChange={set}
        inputs={draft.inputs}
        calendar={props.context.calendar}
        today={props.context.today}
        errorAt={inList}
      />
    );
  }
  if (meta.kind === 'list' && meta.of) {
    return (
      <RowsField name={name} label={label} fields={meta.of} rows={rows} onChange={set} errorAt={inList} />
    );
  }
  if (meta.kind === 'list') {
    const filled = computed.filled.filledFrom[name] === undefined ? undefined : computed.filled.inputs[name];
    return (
      <PlainListField
        name={name}
        label={label}
        kind={plainLists[name] ?? 'sums'}
        value={value ?? filled}
        onChange={set}
        hint={errorAt(name)}
        errorAt={inList}
      />
    );
  }
  if (meta.parameter !== undefined) return <Figure {...props} parameter={meta.parameter} onSet={set} />;
  return (
    <FieldCell span={meta.kind === 'choice' || meta.kind === 'text' || label.length > 14 ? 6 : 4}>
      <CellInput name={name} meta={meta} value={value} onChange={set} error={errorAt(name)} />
    </FieldCell>
  );
}

function Figure(props: OneFieldProps & { parameter: ParameterKey; onSet: (value: unknown) => void }) {
  const { name, meta, parameter, draft, computed, context, onChange, onEnterFigure } = props;
  const lang = useLang();
  const failure = computed.result.ok ? null : computed.result.failure;
  const use = (row: RegionalParameter) => {
    if (row.value.kind !== 'fen') return;
    onChange({
      ...draft,
      inputs: { ...draft.inputs, [name]: row.value.fen },
      provisional: { ...draft.provisional, [name]: row.effectiveFrom },
    });
  };
  return (
    <FieldCell span={6}>
      <FigureField
        name={name}
        meta={meta}
        value={draft.inputs[name]}
        onChange={props.onSet}
        error={failure !== null && failure.key === name ? halfOf(failure.message, lang) : null}
        from={computed.filled.filledFrom[name] ?? null}
        fromValue={computed.filled.inputs[name]}
        older={lastKnown(context.rows, parameter, draft.place, computed.on)}
        onUseOlder={use}
        provisional={draft.provisional[name] ?? null}
        onEnter={() => onEnterFigure(parameter)}
      />
    </FieldCell>
  );
}
