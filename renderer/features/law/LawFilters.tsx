import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Divider from '@mui/material/Divider';
import { deadlinesText } from '../../text/deadlines.ts';
import { lawText } from '../../text/law.ts';
import { useText } from '../../text/text.ts';
import { type LawEntry, type LawFilter, marks, marksOf, sections } from './law-entry.ts';

type Props = {
  /** The rules text and mark leave, for the numbers. */
  entries: readonly LawEntry[];
  filter: LawFilter;
  onChange: (filter: LawFilter) => void;
};

/** Parts of the page with their numbers, and how well a rule is known. */
export function LawFilters({ entries, filter, onChange }: Props) {
  const text = useText(lawText);
  const words = useText(deadlinesText);
  const count = (section: LawEntry['section']) => entries.filter((entry) => entry.section === section).length;
  const marked = (mark: (typeof marks)[number]) => entries.filter((entry) => marksOf(entry).has(mark)).length;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
      <Box role="group" aria-label={text.sections} sx={{ display: 'contents' }}>
        <FilterChip
          words={`${text.section.all} ${entries.length}`}
          on={filter.section === null}
          onToggle={() => onChange({ ...filter, section: null })}
        />
        {sections.map((section) => (
          <FilterChip
            key={section}
            words={`${text.section[section]} ${count(section)}`}
            on={filter.section === section}
            onToggle={() => onChange({ ...filter, section: filter.section === section ? null : section })}
          />
        ))}
      </Box>
      <Divider orientation="vertical" flexItem sx={{ mx: 0.5 }} />
      <Box role="group" aria-label={text.marks} sx={{ display: 'contents' }}>
        {marks.map((mark) => (
          <FilterChip
            key={mark}
            words={`${words.marks[mark]} ${marked(mark)}`}
            title={words.markMeaning[mark]}
            on={filter.mark === mark}
            onToggle={() => onChange({ ...filter, mark: filter.mark === mark ? null : mark })}
          />
        ))}
      </Box>
    </Box>
  );
}

function FilterChip(props: { words: string; title?: string; on: boolean; onToggle: () => void }) {
  return (
    <Chip
      label={props.words}
      title={props.title}
      component="button"
      type="button"
      aria-pressed={props.on}
      onClick={props.onToggle}
      color={props.on ? 'primary' : 'default'}
      variant={props.on ? 'filled' : 'outlined'}
      sx={{ height: 28, fontSize: 13 }}
    />
  );
}
