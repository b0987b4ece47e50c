import type { TableKind } from '../../../../shared/bargaining/terms.ts';
import { tablesText } from '../../../text/bargaining-tables.ts';
import { useText } from '../../../text/text.ts';
import { DayInput } from '../../../ui/DayInput.tsx';
import { FieldCell, FieldGrid } from '../../../ui/FieldGrid.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import type { TableFields } from './use-table-edit.ts';

type Props = {
  kind: TableKind;
  fields: TableFields;
  onChange: (part: Partial<TableFields>) => void;
  locked: boolean;
};

/** 本表的约定: name and time of the table; for skill levels who assesses, from when it is paid, what it is linked to. */
export function TableRules({ kind, fields, onChange, locked }: Props) {
  const t = useText(tablesText);
  return (
    <FieldGrid>
      <FieldCell span={5}>
        <TextInput
          label={t.title}
          value={fields.title}
          onChange={(title) => onChange({ title })}
          disabled={locked}
        />
      </FieldCell>
      <FieldCell span={2}>
        <DayInput
          label={t.from}
          value={fields.from}
          onChange={(from) => onChange({ from })}
          disabled={locked}
        />
      </FieldCell>
      <FieldCell span={2}>
        <DayInput label={t.to} value={fields.to} onChange={(to) => onChange({ to })} disabled={locked} />
      </FieldCell>
      <FieldCell span={3}>
        <TextInput
          label={t.note}
          value={fields.note}
          onChange={(note) => onChange({ note })}
          disabled={locked}
        />
      </FieldCell>
      {kind === 'skills' && (
        <>
          <FieldCell span={3}>
            <TextInput
              label={t.certSource}
              value={fields.certSource}
              onChange={(certSource) => onChange({ certSource })}
              disabled={locked}
            />
          </FieldCell>
          <FieldCell span={3}>
            <TextInput
              label={t.effectiveRule}
              hint={t.effectiveRuleHint}
              value={fields.effectiveRule}
              onChange={(effectiveRule) => onChange({ effectiveRule })}
              disabled={locked}
            />
          </FieldCell>
          <FieldCell span={3}>
            <TextInput
              label={t.nonRegression}
              value={fields.nonRegression}
              onChange={(nonRegression) => onChange({ nonRegression })}
              disabled={locked}
            />
          </FieldCell>
          <FieldCell span={3}>
            <TextInput
              label={t.links}
              hint={t.linksHint}
              value={fields.links.join('\n')}
              onChange={(text) => onChange({ links: text.split('\n') })}
              multiline
              minRows={1}
              maxRows={3}
              disabled={locked}
            />
          </FieldCell>
        </>
      )}
    </FieldGrid>
  );
}
