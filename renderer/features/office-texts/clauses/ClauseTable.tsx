import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { anyTemplateOf } from '../../../../shared/documents/office-texts/family.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import { clausesText } from '../../../text/clauses.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Bases } from '../../../ui/reasons/Bases.tsx';
import { ShownText } from '../ShownText.tsx';
import { clauseShown } from './clause-facts.ts';
import type { ClauseActs } from './use-clause-acts.ts';

/** The clauses in their order. */
export function ClauseTable(props: {
  clauses: readonly Row<'clauses'>[];
  all: readonly Row<'clauses'>[];
  acts: ClauseActs;
  onEdit: (clause: Row<'clauses'>) => void;
}) {
  const { clauses, all, acts, onEdit } = props;
  const t = useText(clausesText);
  const word = useWord();
  const forWords = (documents: readonly string[]) => {
    if (documents.length === 0) return t.forAll;
    const names = documents.map((id) => {
      const template = anyTemplateOf(id);
      return template ? word(template) : id;
    });
    return names.length <= 3
      ? names.join(t.between)
      : t.andMore(names.slice(0, 2).join(t.between), names.length);
  };
  return (
    <Table size="small" aria-label={t.title} sx={{ tableLayout: 'fixed', '& td': { verticalAlign: 'top' } }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: 128 }}>{t.columns.order}</TableCell>
          <TableCell>{t.columns.clause}</TableCell>
          <TableCell sx={{ width: '22%' }}>{t.columns.documents}</TableCell>
          <TableCell sx={{ width: 208 }}>{t.columns.acts}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {clauses.map((clause) => {
          const { id, active, body } = clause;
          const at = all.indexOf(clause);
          return (
            <TableRow key={id}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                <Button
                  size="small"
                  sx={{ minWidth: 0 }}
                  disabled={acts.busy || at === 0}
                  aria-label={t.moveUp(body.title)}
                  onClick={() => acts.move(id, -1)}
                >
                  {t.up}
                </Button>
                <Button
                  size="small"
                  sx={{ minWidth: 0 }}
                  disabled={acts.busy || at === all.length - 1}
                  aria-label={t.moveDown(body.title)}
                  onClick={() => acts.move(id, 1)}
                >
                  {t.down}
                </Button>
              </TableCell>
              <TableCell sx={{ color: active ? 'text.primary' : 'text.secondary' }}>
                <Box sx={{ fontWeight: 600 }}>
                  {body.title}
                  {!active && (
                    <Box component="span" sx={{ fontWeight: 400, ml: 1 }}>
                      {t.inactive}
                    </Box>
                  )}
                </Box>
                <ShownText text={clauseShown(body.text, body.documents)} />
                <Bases bases={body.bases} />
              </TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{forWords(body.documents)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                <Button onClick={() => onEdit(clause)}>{t.edit}</Button>
                <Button color="inherit" disabled={acts.busy} onClick={() => acts.setActive(id, !active)}>
                  {active ? t.off : t.on}
                </Button>
                <Button color="inherit" disabled={acts.busy} onClick={() => void acts.remove(clause)}>
                  {t.remove}
                </Button>
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
