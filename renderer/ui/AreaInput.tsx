import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { areaLabel, areaNamed } from '../../shared/mediation/leads/area-label.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import { useText } from '../text/text.ts';
import { uiText } from '../text/ui.ts';

type Place = { area: string; areaId: string | null };
type Props = {
  label: string;
  value: Place;
  /** The register of areas; what is typed may name one of them, or be free words. */
  areas: readonly Row<'areas'>[];
  onChange: (place: Place) => void;
  field?: string;
};

/** 片区: chosen from the register, or written freely. */
export function AreaInput({ label, value, areas, onChange, field }: Props) {
  const t = useText(uiText);
  const list = useId();
  const open = areas.filter((area) => area.active || area.id === value.areaId);
  const known = areas.find((area) => area.id === value.areaId);
  const free = value.area.trim() !== '' && !known && open.length > 0;
  return (
    <>
      <TextField
        label={label}
        value={value.area}
        onChange={(event) => {
          const area = event.target.value;
          onChange({ area, areaId: areaNamed(area, areas) });
        }}
        data-field={field}
        autoComplete="off"
        helperText={free ? t.areaFree : undefined}
        slotProps={{ htmlInput: { list, spellCheck: false } }}
      />
      <datalist id={list}>
        {open.map((area) => (
          <option key={area.id} value={areaLabel(area)} />
        ))}
      </datalist>
    </>
  );
}
