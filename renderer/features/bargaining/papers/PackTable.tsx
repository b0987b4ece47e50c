import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { FilingLine, FilingPiece } from '../../../../shared/documents/bargaining/filing-checklist.ts';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Bases } from '../../../ui/reasons/Bases.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { AttachAct } from './AttachAct.tsx';
import { AttachedList } from './AttachedList.tsx';
import { placeOfFact, roundPaperPath } from './paper-path.ts';

/** The checklist line by line: demand with its basis, what there is, and the way to what is missing. */
export function PackTable({ lines }: { lines: readonly FilingLine[] }) {
  const t = useText(roundPapersText);
  const word = useWord();
  return (
    <Table size="small" aria-label={t.pack} sx={{ '& td': { verticalAlign: 'top' } }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '30%' }}>{t.material}</TableCell>
          <TableCell sx={{ width: '26%' }}>{t.demand}</TableCell>
          <TableCell>{t.state}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.map((line, i) => (
          <TableRow key={line.material.id}>
            <TableCell>
              {i + 1}. {word(line.material)}
            </TableCell>
            <TableCell>
              {line.required ? t.required : t.usual}
              <Box
                component="details"
                sx={{ fontSize: 13, '& summary': { cursor: 'pointer', color: 'text.secondary' } }}
              >
                <summary>{t.basis}</summary>
                <Bases bases={line.bases} />
              </Box>
            </TableCell>
            <TableCell>
              {line.pieces.map((piece) => (
                <Piece key={piece.key} line={line} piece={piece} />
              ))}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

const colours = {
  scan: 'success',
  made: 'success',
  file: 'success',
  kept: 'warning',
  missing: 'warning',
} as const;

function Piece({ line, piece }: { line: FilingLine; piece: FilingPiece }) {
  const t = useText(roundPapersText);
  const word = useWord();
  const { file } = useRoundWay();
  const { state, paper, document, subject, files } = piece;
  const about = subject?.words ? t.registerOriginalOf(word(subject.words)) : '';
  const what = `${word(line.material)}${about}`;
  const forWhat = paper ? { paperId: paper.id } : { material: line.material.id };
  // Also where only an original is registered: what is made here can be bound.
  const unmade = (state === 'missing' || state === 'kept') && document !== null;
  return (
    <Box sx={{ mb: 0.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Typography
          variant="body2"
          color={state === 'missing' && !line.required ? 'textSecondary' : colours[state]}
        >
          {t.pieceStates[state]}
          {paper ? ` ${paper.issuedOn}` : ''}
          {state === 'made' && paper
            ? ` · ${paper.body.signings.length > 0 ? t.signedMark : t.unsignedMark}`
            : ''}
          {about}
        </Typography>
        <Box sx={{ flex: 1 }} />
        {unmade && (
          <Button
            component={Link}
            to={
              subject
                ? roundPaperPath(file.round.id, { document, subjectId: subject.id })
                : placeOfFact(file.round.id, 'papers')
            }
            aria-label={`${t.goMake} ${what}`}
          >
            {t.goMake}
          </Button>
        )}
        <AttachAct
          label={paper ? t.scan : t.attach}
          what={paper ? `${t.scan} ${what}` : t.attachTo(what)}
          forWhat={forWhat}
        />
      </Box>
      {files.length > 0 && <AttachedList files={files} />}
    </Box>
  );
}
