import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { lawText } from '../../text/law.ts';
import { useText } from '../../text/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { EntryBlock } from './EntryBlock.tsx';
import { LawFilters } from './LawFilters.tsx';
import { found, type LawEntry, type LawFilter, paramsOf, sections } from './law-entry.ts';

type Props = { entries: readonly LawEntry[]; filter: LawFilter; onChange: (filter: LawFilter) => void };

/** Search and filters above, the rules by part below. */
export function LawView({ entries, filter, onChange }: Props) {
  const text = useText(lawText);
  const fitting = found(entries, filter);
  const shown = fitting.filter((entry) => filter.section === null || entry.section === filter.section);
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 1.25 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <Typography variant="h1">{text.title}</Typography>
        <Typography variant="body2" aria-live="polite" sx={{ color: 'text.secondary', flex: 1 }}>
          {text.shown(shown.length, entries.length)}
        </Typography>
        <TextField
          type="search"
          label={text.search}
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
          sx={{ width: 300 }}
        />
        <Button
          component={Link}
          variant="outlined"
          to={{ pathname: '/law/print', search: paramsOf(filter).toString() }}
        >
          {text.print}
        </Button>
      </Box>
      <LawFilters entries={fitting} filter={filter} onChange={onChange} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {text.intro}
      </Typography>
      {shown.length === 0 && (
        <EmptyState
          title={text.noneTitle}
          text={text.noneText}
          action={
            <Button variant="outlined" onClick={() => onChange({ text: '', section: null, mark: null })}>
              {text.clear}
            </Button>
          }
        />
      )}
      {sections.map((section) => {
        const list = shown.filter((entry) => entry.section === section);
        return (
          list.length > 0 && (
            <Box component="section" key={section} aria-label={text.section[section]}>
              <Typography variant="h2" sx={{ mt: 1, mb: 0.75 }}>
                {text.section[section]}
              </Typography>
              <Box
                sx={{
                  bgcolor: 'background.paper',
                  border: 1,
                  borderColor: 'divider',
                  borderRadius: 1,
                  px: 1.5,
                }}
              >
                {list.map((entry) => (
                  <EntryBlock key={entry.id} entry={entry} />
                ))}
              </Box>
            </Box>
          )
        );
      })}
    </Box>
  );
}
