import Paper from '@mui/material/Paper';
import type { ReactNode } from 'react';
import { caseNumber } from '../../../shared/mediation/case-number.ts';
import { orgKinds } from '../../../shared/mediation/terms.ts';
import { firstRunText } from '../../text/first-run.ts';
import { useText } from '../../text/text.ts';
import { ChoiceInput } from '../../ui/ChoiceInput.tsx';
import { onEnterMoves } from '../../ui/enter-moves.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import type { FirstRunErrors, FirstRunForm } from './first-run-form.ts';

type Props = {
  form: FirstRunForm;
  caseWord: string;
  places: { id: string; zh: string; en: string }[];
  errors: FirstRunErrors;
  disabled: boolean;
  onChange: (patch: Partial<FirstRunForm>) => void;
};

/** The questions of the first set-up, in reading order. */
export function FirstRunFields({ form, caseWord, places, errors, disabled, onChange }: Props) {
  const text = useText(firstRunText);
  const example = caseNumber(caseWord.trim(), new Date().getFullYear(), '', 1);
  return (
    <Paper
      data-form
      onKeyDown={onEnterMoves}
      sx={{ p: 2, display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5 }}
    >
      <Wide>
        <TextInput
          label={text.officeName}
          field="name"
          value={form.name}
          onChange={(name) => onChange({ name })}
          required
          autoFocus
          disabled={disabled}
          placeholder={text.officeNamePlaceholder}
          hint={text.officeNameHint}
          error={errors.name ?? null}
        />
      </Wide>
      <ChoiceInput
        label={text.kind}
        field="kind"
        terms={orgKinds}
        value={form.kind}
        onChange={(kind) => onChange({ kind })}
        required
        disabled={disabled}
        hint={text.kindHint}
        error={errors.kind ?? null}
      />
      <ChoiceInput
        label={text.region}
        field="region"
        terms={Object.fromEntries(places.map((place) => [place.id, place]))}
        value={form.region}
        onChange={(region) => onChange({ region })}
        required
        disabled={disabled}
        hint={text.regionHint}
        error={errors.region ?? null}
      />
      <TextInput
        label={text.caseWord}
        field="caseWord"
        value={caseWord}
        onChange={(word) => onChange({ caseWord: word })}
        required
        disabled={disabled}
        hint={caseWord.trim() === '' ? null : text.caseWordHint(example)}
        error={errors.caseWord ?? null}
      />
      <TextInput
        label={text.mediator}
        field="mediatorName"
        value={form.mediatorName}
        onChange={(mediatorName) => onChange({ mediatorName })}
        required
        disabled={disabled}
        hint={text.mediatorHint}
        error={errors.mediatorName ?? null}
      />
      <TextInput
        label={text.address}
        field="address"
        value={form.address}
        onChange={(address) => onChange({ address })}
        disabled={disabled}
      />
      <TextInput
        label={text.phone}
        field="phone"
        value={form.phone}
        onChange={(phone) => onChange({ phone })}
        inputMode="tel"
        disabled={disabled}
      />
    </Paper>
  );
}

function Wide({ children }: { children: ReactNode }) {
  return <div style={{ gridColumn: '1 / -1' }}>{children}</div>;
}
