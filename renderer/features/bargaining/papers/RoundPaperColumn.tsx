import Box from '@mui/material/Box';
import { useLiveQuery } from 'dexie-react-hooks';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { chainOf } from '../../../../shared/documents/paper-chain.ts';
import type { RoundPaperStanding } from '../../../actions/bargaining/round-paper-types.ts';
import type { PreparedPaper } from '../../../actions/paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { papersText } from '../../../text/papers.ts';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText } from '../../../text/text.ts';
import { FactList } from '../../../ui/paper/FactList.tsx';
import { PaperSide } from '../../../ui/paper/PaperSide.tsx';
import { RegisterList } from '../../../ui/paper/RegisterList.tsx';
import { PaperTexts } from '../../../ui/paper/wording/PaperTexts.tsx';
import type { OwnWording } from '../../../ui/paper/wording/use-own-wording.ts';
import { placeOfFact } from './paper-path.ts';

type Props = {
  file: RoundFile;
  standing: RoundPaperStanding;
  paper: PreparedPaper | null;
  own: OwnWording;
};

/** Beside the paper: what became of it and what it needs, and until it is made its text, to be changed. */
export function RoundPaperColumn({ own, ...rest }: Props) {
  const { issued, voided } = rest.standing;
  const last = issued ?? voided[0];
  return (
    <PaperSide
      frozen={issued !== null}
      own={own}
      versions={last ? chainOf(rest.file.roundPapers, last) : []}
      facts={<Facts {...rest} />}
      wording={<Texts own={own} {...rest} />}
    />
  );
}

function Texts({ file, standing: { document, subjectId }, paper, own }: Props) {
  const { drafts, wordings } = useApp();
  const library = useLiveQuery(() => wordings.clausesFor(document), [wordings, document]);
  return (
    <PaperTexts
      document={document}
      ownerId={file.round.id}
      subjectId={subjectId}
      library={library}
      drafts={drafts}
      paper={paper}
      own={own}
    />
  );
}

function Facts({ file, standing, paper }: Omit<Props, 'own'>) {
  const text = useText(papersText);
  const t = useText(roundPapersText);
  const { issued } = standing;
  return (
    <Box component="section" aria-label={text.facts}>
      {issued && <RegisterList paper={issued} />}
      <FactList
        frozen={issued !== null}
        frozenWords={t.factsFrozenText}
        missing={issued ? [] : (paper?.missing ?? standing.missing)}
        filled={paper?.filled ?? []}
        to={(section) => placeOfFact(file.round.id, section)}
      />
    </Box>
  );
}
