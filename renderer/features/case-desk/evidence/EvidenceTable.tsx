import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Fragment, useState } from 'react';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { evidenceKinds } from '../../../../shared/mediation/process-terms.ts';
import { evidenceForms, evidenceText } from '../../../text/evidence.ts';
import { useText, useWord } from '../../../text/text.ts';
import { partyName } from '../names.ts';
import { EvidenceForm } from './EvidenceForm.tsx';
import type { Evidence } from './evidence-specs.ts';

/** Pieces of evidence in their order; one is opened below its row to be changed. */
export function EvidenceTable(props: {
  file: CaseFile;
  rows: readonly Evidence[];
  label: string;
  onRemove: (evidence: Evidence) => void;
}) {
  const { file, rows, label, onRemove } = props;
  const t = useText(evidenceText);
  const word = useWord();
  const [openId, setOpenId] = useState<string | null>(null);
  const heads = [t.no, t.name, t.kind, t.from, t.source, t.purpose, t.pages, t.form, t.opinion, t.act];
  return (
    <Table size="small" aria-label={label}>
      <TableHead>
        <TableRow>
          {heads.map((head) => (
            <TableCell key={head} sx={{ whiteSpace: 'nowrap', px: 1 }}>
              {head}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ body, ...card }, at) => {
          const open = openId === card.id;
          const name = body.name || t.noName;
          const cells = [
            at + 1,
            body.heldByEmployer ? `${name}（${t.heldTag}）` : name,
            word(evidenceKinds[body.kind]),
            card.partyId === null ? t.gathered : partyName(file, card.partyId),
            body.source,
            body.purpose,
            body.pages || '',
            word(evidenceForms[body.original]),
            body.opinion,
          ];
          return (
            <Fragment key={card.id}>
              <TableRow hover sx={{ verticalAlign: 'top', '& td': { px: 1 } }}>
                {cells.map((cell, column) => (
                  <TableCell
                    key={heads[column]}
                    sx={{ overflowWrap: 'anywhere', minWidth: column === 1 ? 140 : 0 }}
                  >
                    {cell}
                  </TableCell>
                ))}
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  <Button
                    size="small"
                    aria-expanded={open}
                    aria-label={`${open ? t.close : t.edit} ${name}`}
                    onClick={() => setOpenId(open ? null : card.id)}
                  >
                    {open ? t.close : t.edit}
                  </Button>
                  <Button
                    size="small"
                    color="inherit"
                    aria-label={`${t.remove} ${name}`}
                    onClick={() => onRemove({ ...card, body })}
                  >
                    {t.remove}
                  </Button>
                </TableCell>
              </TableRow>
              {open && (
                <TableRow>
                  <TableCell colSpan={heads.length} sx={{ bgcolor: 'action.hover' }}>
                    <EvidenceForm file={file} evidence={{ ...card, body }} />
                  </TableCell>
                </TableRow>
              )}
            </Fragment>
          );
        })}
      </TableBody>
    </Table>
  );
}
