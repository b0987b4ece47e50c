import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import type { RoundPaperStanding } from '../../../actions/bargaining/round-paper-types.ts';
import type { PreparedPaper } from '../../../actions/paper-types.ts';
import { papersText } from '../../../text/papers.ts';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText } from '../../../text/text.ts';
import { FactList } from '../../../ui/paper/FactList.tsx';
import { RegisterList } from '../../../ui/paper/RegisterList.tsx';
import { placeOfFact } from './paper-path.ts';

type Props = { file: RoundFile; standing: RoundPaperStanding; paper: PreparedPaper | null };

/** What became of the paper, and what it needs: what is missing first, each a link to where it is entered. */
export function RoundFactsColumn({ file, standing, paper }: Props) {
  const text = useText(papersText);
  const t = useText(roundPapersText);
  const { issued } = standing;
  const missing = issued ? [] : (paper?.missing ?? standing.missing);
  const before = file.roundPapers.find((one) => one.id === issued?.body.replacesId);
  return (
    <Box
      component="section"
      aria-label={text.facts}
      sx={{ borderRight: 1, borderColor: 'divider', p: 1.5, overflow: 'auto', minHeight: 0 }}
    >
      {issued && (
        <>
          {issued.body.registerNo !== null && (
            <Typography variant="body2">
              {t.registerNo(issued.body.registerNo)}
              {before && `，${t.replaced(before.body.registerNo ?? 0, before.issuedOn)}`}
            </Typography>
          )}
          <RegisterList paper={issued} />
        </>
      )}
      <FactList
        frozen={issued !== null}
        missing={missing}
        filled={paper?.filled ?? []}
        to={(section) => placeOfFact(file.round.id, section)}
      />
    </Box>
  );
}
