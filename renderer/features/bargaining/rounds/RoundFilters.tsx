import Box from '@mui/material/Box';
import { subjects } from '../../../../shared/bargaining/terms.ts';
import { bargainingText } from '../../../text/bargaining.ts';
import { useText, useWord } from '../../../text/text.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { NarrowChoice } from '../../../ui/NarrowChoice.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';

/** What narrows the list of rounds. */
export type RoundFilter = { text: string; year: number | null; subject: string | null; open: boolean };

/** The last six years and the next. */
const yearsAround = (now: number) => Array.from({ length: 7 }, (_, n) => String(now + 1 - n));

/** Year, kind, text, and whether rounds that ended are left out. */
export function RoundFilters(props: {
  value: RoundFilter;
  thisYear: number;
  onChange: (value: RoundFilter) => void;
}) {
  const t = useText(bargainingText);
  const word = useWord();
  const { value, onChange } = props;
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <Box sx={{ width: 200 }}>
        <TextInput label={t.search} value={value.text} onChange={(text) => onChange({ ...value, text })} />
      </Box>
      <NarrowChoice
        label={t.year}
        all={t.everyYear}
        value={value.year === null ? null : String(value.year)}
        options={yearsAround(props.thisYear).map((year) => [year, t.yearOf(Number(year))])}
        onChange={(year) => onChange({ ...value, year: year === null ? null : Number(year) })}
      />
      <NarrowChoice
        label={t.subject}
        all={t.everySubject}
        value={value.subject}
        options={Object.entries(subjects).map(([code, words]) => [code, word(words)])}
        onChange={(subject) => onChange({ ...value, subject })}
        width={220}
      />
      <CheckInput label={t.onlyOpen} value={value.open} onChange={(open) => onChange({ ...value, open })} />
    </Box>
  );
}
