import Box from '@mui/material/Box';
import type { RecordChange } from '../../../../shared/journal/change-groups.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { fieldWords, historyText, stateWords, tableWords } from '../../../text/history.ts';
import { useText, useWord } from '../../../text/text.ts';
import { nameOfId, type Say, valueWords } from './value-words.ts';

/** A new record with more fields than this is folded. */
const fewFields = 4;

/** What happened to one record: its fields before and after in words. */
export function ChangeLines({ file, change }: { file: CaseFile; change: RecordChange }) {
  const t = useText(historyText);
  const word = useWord();
  const table = tableWords[change.table];
  const name = nameOfId(file, change.recordId);
  const what = `${table ? word(table) : change.table}${name ? ` ${name}` : ''}`;
  const head = { made: t.made, changed: t.changed, removed: t.removed, restored: t.restored }[change.kind](
    what,
  );
  if (isSecret(change)) {
    return (
      <Box sx={{ fontSize: 13 }}>
        {head}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {t.secret}
        </Box>
      </Box>
    );
  }
  const fields = change.kind === 'removed' ? [] : change.fields;
  return (
    <Box sx={{ fontSize: 13, overflowWrap: 'anywhere' }}>
      {change.kind === 'made' && fields.length > fewFields ? (
        <details>
          <summary>
            {head} · {t.fields(fields.length)}
          </summary>
          <Fields file={file} change={change} />
        </details>
      ) : (
        <>
          {head}
          {fields.length > 0 && <Fields file={file} change={change} />}
        </>
      )}
    </Box>
  );
}

/** What was said or kept in confidence is read in its own place, not spread over a log. */
const isSecret = ({ table, fields }: RecordChange): boolean =>
  table === 'privateNotes' || fields.some((one) => one.field === 'audience' && one.after === 'own-eyes');

function Fields({ file, change }: { file: CaseFile; change: RecordChange }) {
  const t = useText(historyText);
  const word = useWord();
  const say: Say = { word, yes: t.yes, no: t.no, empty: t.empty, many: t.many, states: stateWords };
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {change.fields.map(({ field, before, after }) => {
        const label = fieldWords[`${change.table}.${field}`] ?? fieldWords[field];
        const [old, now] = [before, after].map((value) => valueWords(file, change.table, field, value, say));
        return (
          <li key={field}>
            {label ? word(label) : field.replace(/^body\./, '')}
            {'：'}
            {change.kind === 'made' ? now : `${old} → ${now}`}
          </li>
        );
      })}
    </Box>
  );
}
