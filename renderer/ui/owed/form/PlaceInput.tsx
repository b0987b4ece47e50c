import Box from '@mui/material/Box';
import { useState } from 'react';
import { regions } from '../../../../shared/law/regions.ts';
import { owedText } from '../../../text/owed.ts';
import { useText } from '../../../text/text.ts';
import { ChoiceInput } from '../../ChoiceInput.tsx';
import { TextInput } from '../../TextInput.tsx';

const other = 'other';
const isCode = (text: string) => /^\d{6}$/.test(text);

/** A place by its GB/T 2260 code: one the program names, or any other by its six digits. */
export function PlaceInput(props: { value: string; onChange: (code: string) => void; field?: string }) {
  const { value, onChange, field } = props;
  const t = useText(owedText);
  const known = regions.find((region) => region.gbCode === value);
  const [typed, setTyped] = useState<string | null>(known ? null : value);
  const open = typed !== null || !known;
  const terms: Record<string, { zh: string; en: string }> = {
    ...Object.fromEntries(regions.map(({ id, zh, en }) => [id, { zh, en }])),
    [other]: { zh: t.otherPlace, en: t.otherPlace },
  };
  const choose = (id: string) => {
    const chosen = regions.find((region) => region.id === id);
    setTyped(chosen ? null : value);
    if (chosen) onChange(chosen.gbCode);
  };
  const code = typed ?? value;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <ChoiceInput
        label={t.place}
        terms={terms}
        value={open ? other : known.id}
        onChange={choose}
        {...(field === undefined ? {} : { field })}
      />
      {open && (
        <TextInput
          label={t.placeCode}
          value={code}
          onChange={(text) => {
            const plain = text.normalize('NFKC').replace(/\D/g, '').slice(0, 6);
            setTyped(plain);
            if (isCode(plain)) onChange(plain);
          }}
          inputMode="numeric"
          error={code !== '' && !isCode(code) ? t.placeCodeWrong : null}
          hint={t.placeCodeHint}
        />
      )}
    </Box>
  );
}
