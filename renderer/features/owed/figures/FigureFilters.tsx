import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { placeName } from '../../../../shared/law/place-name.ts';
import { regions } from '../../../../shared/law/regions.ts';
import { type ParameterKey, parameterKeys } from '../../../../shared/owed/regional/keys.ts';
import type { RegionalParameter } from '../../../../shared/owed/regional/record.ts';
import { figureEnglish, figuresText } from '../../../text/owed-figures.ts';
import { useText } from '../../../text/text.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import type { FigureFilter } from './figure-rows.ts';

const all = 'all';

/** Place, figure and words to look for. */
export function FigureFilters(props: {
  filter: FigureFilter;
  onFilter: (filter: FigureFilter) => void;
  rows: readonly RegionalParameter[];
  shown: number;
}) {
  const { filter, onFilter, rows, shown } = props;
  const t = useText(figuresText);
  const codes = new Set([...regions.map((region) => region.gbCode), ...rows.map((row) => row.regionCode)]);
  const places = Object.fromEntries(
    [...codes].sort().map((code) => [code, { zh: placeName(code), en: placeName(code, 'en') }]),
  );
  const keys = Object.fromEntries(
    Object.entries(parameterKeys).map(([key, { zh }]) => [
      key,
      { zh, en: figureEnglish(key as ParameterKey) },
    ]),
  );
  const every = (words: string): Record<string, { zh: string; en: string }> => ({
    [all]: { zh: words, en: words },
  });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, alignItems: 'center' }}>
      <Box sx={{ width: 180 }}>
        <ChoiceInput<string>
          label={t.place}
          // 'x' keeps the order: keys that look like numbers would be sorted before the others.
          terms={{ ...every(t.allPlaces), ...prefixed(places) }}
          value={filter.place === null ? all : `x${filter.place}`}
          onChange={(code) => onFilter({ ...filter, place: code === all ? null : code.slice(1) })}
        />
      </Box>
      <Box sx={{ width: 260 }}>
        <ChoiceInput<string>
          label={t.key}
          terms={{ ...every(t.allKeys), ...keys }}
          value={filter.key ?? all}
          onChange={(key) => onFilter({ ...filter, key: key === all ? null : (key as ParameterKey) })}
        />
      </Box>
      <TextField
        type="search"
        label={t.find}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.target.value })}
        sx={{ width: 220 }}
      />
      <CheckInput
        label={t.withOld}
        value={filter.withOld}
        onChange={(withOld) => onFilter({ ...filter, withOld })}
      />
      <Box role="status" sx={{ fontSize: 13, color: 'text.secondary' }}>
        {t.count(shown, rows.length)}
      </Box>
    </Box>
  );
}

const prefixed = <V,>(terms: Readonly<Record<string, V>>): Record<string, V> =>
  Object.fromEntries(Object.entries(terms).map(([code, words]) => [`x${code}`, words]));
