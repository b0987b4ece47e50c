import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link } from 'react-router';
import type { StageOfDocuments } from '../../../../shared/documents/office-texts/documents-by-stage.ts';
import type { Template } from '../../../../shared/documents/template.ts';
import { officeWordingText } from '../../../text/office-wording.ts';
import { useText, useWord } from '../../../text/text.ts';
import type { WordingState } from './wording-states.ts';

type States = ReadonlyMap<string, WordingState>;

/** The documents stage by stage, each with the wording it is made with. */
export function TemplateTable({ stages, states }: { stages: readonly StageOfDocuments[]; states: States }) {
  const t = useText(officeWordingText);
  const word = useWord();
  return (
    <Paper sx={{ px: 1.5, pb: 1 }}>
      <Table size="small" aria-label={t.title} sx={{ tableLayout: 'fixed' }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '42%' }}>{t.columns.document}</TableCell>
            <TableCell sx={{ width: '28%' }}>{t.columns.state}</TableCell>
            <TableCell>{t.columns.note}</TableCell>
          </TableRow>
        </TableHead>
        {stages.map(({ key, words, documents }) => (
          <TableBody key={key}>
            <TableRow>
              <TableCell
                component="th"
                scope="rowgroup"
                colSpan={3}
                sx={{ fontWeight: 600, bgcolor: 'action.hover' }}
              >
                {word(words)}
              </TableCell>
            </TableRow>
            {documents.map((template) => (
              <DocumentRow key={template.id} template={template} state={states.get(template.id)} />
            ))}
          </TableBody>
        ))}
      </Table>
    </Paper>
  );
}

function DocumentRow({ template, state }: { template: Template; state: WordingState | undefined }) {
  const t = useText(officeWordingText);
  const word = useWord();
  const own = state !== undefined && state.own > 0;
  return (
    <TableRow>
      <TableCell>
        <MuiLink component={Link} to={`/settings/templates/${template.id}`}>
          {word(template)}
        </MuiLink>
      </TableCell>
      <TableCell>
        <Box
          component="span"
          sx={{ fontWeight: own ? 600 : undefined, color: own ? undefined : 'text.secondary' }}
        >
          {own ? t.own(state.own) : t.standard}
        </Box>
        {state !== undefined && state.stale > 0 && (
          <Box component="span" sx={{ color: 'warning.main', ml: 1 }}>
            {t.staleMark(state.stale)}
          </Box>
        )}
      </TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>{state?.note}</TableCell>
    </TableRow>
  );
}
