import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { documentTitle } from '../../../../shared/bargaining/document-titles.ts';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useRoundWay } from '../desk/round-way.ts';
import { roundPaperPath } from './paper-path.ts';

/** From a record of the round to the page of the paper about it. */
export function ToPaper({ document, subjectId }: { document: string; subjectId: string | null }) {
  const t = useText(roundPapersText);
  const word = useWord();
  const { file } = useRoundWay();
  return (
    <Button
      component={Link}
      to={roundPaperPath(file.round.id, { document, subjectId })}
      aria-label={t.paperOf(word(documentTitle(document)))}
    >
      {t.toPaper}
    </Button>
  );
}
