import { useLiveQuery } from 'dexie-react-hooks';
import { chainOf, replacedBy } from '../../../shared/documents/paper-chain.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import type { PaperStanding, PreparedPaper } from '../../actions/paper-types.ts';
import { useApp } from '../../app-context.tsx';
import { PaperSide } from '../../ui/paper/PaperSide.tsx';
import { PaperTexts } from '../../ui/paper/wording/PaperTexts.tsx';
import type { OwnWording } from '../../ui/paper/wording/use-own-wording.ts';
import { ExtraClauses } from './ExtraClauses.tsx';
import { FactsColumn } from './FactsColumn.tsx';

type Props = {
  file: CaseFile;
  papers: readonly Row<'papers'>[];
  standing: PaperStanding;
  paper: PreparedPaper | null;
  own: OwnWording;
};

/** Beside the paper of a case: what it needs and its text. */
export function PaperColumn({ papers, own, ...rest }: Props) {
  const { issued } = rest.standing;
  const last = issued ?? replacedBy(papers, rest.standing);
  return (
    <PaperSide
      frozen={issued !== null}
      own={own}
      versions={last ? chainOf(papers, last) : []}
      facts={<FactsColumn {...rest} />}
      wording={<Texts own={own} {...rest} />}
    />
  );
}

/** Its text; the clauses of an agreement are the agreement's own. */
function Texts({ file, standing: { document, subjectId }, paper, own }: Omit<Props, 'papers'>) {
  const { drafts, wordings } = useApp();
  const library = useLiveQuery(() => wordings.clausesFor(document), [wordings, document]);
  return (
    <PaperTexts
      document={document}
      ownerId={file.case.id}
      subjectId={subjectId}
      library={library}
      drafts={drafts}
      paper={paper}
      own={own}
      clauses={
        document === 'mediation-agreement'
          ? (facts, listed) => <ExtraClauses file={file} facts={facts} library={listed} />
          : undefined
      }
    />
  );
}
