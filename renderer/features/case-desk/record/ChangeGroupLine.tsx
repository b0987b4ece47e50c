import Box from '@mui/material/Box';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { fieldWords, historyText, stateWords, tableWords, verbWords } from '../../../text/history.ts';
import { useText, useWord } from '../../../text/text.ts';
import type { ChangeGroup, RecordChange } from './change-groups.ts';
import { nameOfId, type Say, valueWords } from './value-words.ts';

const minute = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** One act: when, who, what, why, and each field before and after in words. */
export function ChangeGroupLine({ file, group, by }: { file: CaseFile; group: ChangeGroup; by: string }) {
  const t = useText(historyText);
  const word = useWord();
  const verb = verbWords[group.verb];
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '140px minmax(0, 1fr)',
        columnGap: 1,
        py: 0.75,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ color: 'text.secondary' }}>
        {minute.format(new Date(group.at))}
        <div>{by}</div>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <strong>{verb ? word(verb) : group.verb}</strong>
        {group.reason && (
          <Box component="span" sx={{ ml: 1 }}>
            {t.because(group.reason)}
          </Box>
        )}
        {group.changes.map((change) => (
          <ChangeLines key={change.id} file={file} change={change} />
        ))}
      </Box>
    </Box>
  );
}

function ChangeLines({ file, change }: { file: CaseFile; change: RecordChange }) {
  const t = useText(historyText);
  const word = useWord();
  const table = tableWords[change.table];
  const name = nameOfId(file, change.recordId);
  const what = `${table ? word(table) : change.table}${name ? ` ${name}` : ''}`;
  const head = { made: t.made, changed: t.changed, removed: t.removed, restored: t.restored }[change.kind];
  // What was said in confidence is read in its own place, not spread over a log.
  const secret = change.table === 'privateNotes';
  const say: Say = {
    word,
    yes: t.yes,
    no: t.no,
    empty: t.empty,
    many: t.many,
    states: stateWords,
  };
  return (
    <Box sx={{ fontSize: 13, overflowWrap: 'anywhere' }}>
      {head(what)}
      {secret && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {t.secret}
        </Box>
      )}
      {!secret && change.kind !== 'removed' && (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {change.fields.map(({ field, before, after }) => {
            const label = fieldWords[`${change.table}.${field}`] ?? fieldWords[field];
            const [old, now] = [before, after].map((value) =>
              valueWords(file, change.table, field, value, say),
            );
            return (
              <li key={field}>
                {label ? word(label) : field.replace(/^body\./, '')}
                {'：'}
                {change.kind === 'made' ? now : `${old} → ${now}`}
              </li>
            );
          })}
        </Box>
      )}
    </Box>
  );
}
