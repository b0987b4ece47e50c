import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { PartyDraft } from '../../../shared/mediation/intake-draft.ts';
import { type PartyRole, partyRoles } from '../../../shared/mediation/terms.ts';
import { intakeText } from '../../text/intake.ts';
import { useText, useWord } from '../../text/text.ts';
import { PartyEditor, type PartyEditorProps } from './PartyEditor.tsx';
import { PartyRow } from './PartyRow.tsx';

/** One side: a single party lies open, several stand in a compact table with one open editor. */
export function PartyGroup(
  props: Omit<PartyEditorProps, 'party'> & {
    side: PartyRole;
    parties: PartyDraft[];
    open: string | null;
    onOpen: (key: string | null) => void;
    onAdd: (side: PartyRole) => void;
    children?: ReactNode;
  },
) {
  const { side, parties, open, onOpen, onAdd, children, ...editor } = props;
  const t = useText(intakeText);
  const word = useWord();
  const [only, ...others] = parties;
  const title = word(partyRoles[side]);
  return (
    <Box role="group" aria-label={title} sx={{ display: 'grid', gap: 0.75 }}>
      {(only || side !== 'thirdParty') && (
        <Typography variant="body2" component="h3" sx={{ fontWeight: 600 }}>
          {title} {parties.length > 1 && t.count(parties.length)}
        </Typography>
      )}
      {only && others.length === 0 && <PartyEditor party={only} {...editor} />}
      {others.length > 0 && <PartyTable title={title} {...{ parties, open, onOpen }} {...editor} />}
      {children}
      <Box>
        <Button data-field={`add-${side}`} onClick={() => onAdd(side)}>
          + {t.add[side]}
        </Button>
      </Box>
    </Box>
  );
}

function PartyTable(
  props: Omit<PartyEditorProps, 'party'> & {
    title: string;
    parties: PartyDraft[];
    open: string | null;
    onOpen: (key: string | null) => void;
  },
) {
  const { title, parties, open, ...row } = props;
  const t = useText(intakeText);
  return (
    <TableContainer sx={{ border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Table size="small" aria-label={title}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{t.no}</TableCell>
            <TableCell>{t.name}</TableCell>
            <TableCell>{t.idState}</TableCell>
            <TableCell>{t.phone}</TableCell>
            <TableCell align="right">{t.share}</TableCell>
            <TableCell>{t.representative}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {parties.map((party, at) => (
            <PartyRow key={party.key} party={party} no={at + 1} open={open === party.key} {...row} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
