import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link } from 'react-router';
import type { Template } from '../../../../shared/documents/template.ts';
import { officeWordingText } from '../../../text/office-wording.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import type { WordingState } from './wording-states.ts';

/** The documents of one stage, each with the wording it is made with. */
export function TemplateTable(props: {
  title: string;
  documents: readonly Template[];
  states: ReadonlyMap<string, WordingState>;
}) {
  const { title, documents, states } = props;
  const t = useText(officeWordingText);
  const word = useWord();
  return (
    <Section title={title}>
      <Table size="small" aria-label={title} sx={{ tableLayout: 'fixed' }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '42%' }}>{t.columns.document}</TableCell>
            <TableCell sx={{ width: '28%' }}>{t.columns.state}</TableCell>
            <TableCell>{t.columns.note}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {documents.map((template) => {
            const state = states.get(template.id);
            return (
              <TableRow key={template.id}>
                <TableCell>
                  <MuiLink component={Link} to={`/settings/templates/${template.id}`}>
                    {word(template)}
                  </MuiLink>
                </TableCell>
                <TableCell>
                  {state && state.own > 0 ? (
                    <Box component="span" sx={{ fontWeight: 600 }}>
                      {t.own(state.own)}
                    </Box>
                  ) : (
                    <Box component="span" sx={{ color: 'text.secondary' }}>
                      {t.standard}
                    </Box>
                  )}
                  {state && state.stale > 0 && (
                    <Box component="span" sx={{ color: 'warning.main', ml: 1 }}>
                      {t.staleMark(state.stale)}
                    </Box>
                  )}
                </TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>{state?.note}</TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Section>
  );
}
