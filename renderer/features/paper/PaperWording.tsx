import { useLiveQuery } from 'dexie-react-hooks';
import type { Facts } from '../../../shared/documents/facts.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import type { PaperStanding, PreparedPaper } from '../../actions/paper-types.ts';
import { useApp } from '../../app-context.tsx';
import { paperWordingText } from '../../text/paper-wording.ts';
import { useText } from '../../text/text.ts';
import { ClauseList } from '../../ui/paper/wording/ClauseList.tsx';
import type { LibraryClause } from '../../ui/paper/wording/ClauseMenu.tsx';
import type { OwnWording } from '../../ui/paper/wording/use-own-wording.ts';
import { WordingColumn } from '../../ui/paper/wording/WordingColumn.tsx';
import { wordingClauses } from '../../ui/paper/wording/wording-clauses.ts';
import { draftAgreement, ExtraClauses } from './ExtraClauses.tsx';

type Props = { file: CaseFile; standing: PaperStanding; paper: PreparedPaper | null; own: OwnWording };

/** 正文 of a paper of a case: its texts, and its clauses, which for the agreement are the agreement's own. */
export function PaperWording({ file, standing: { document, subjectId }, paper, own }: Props) {
  const { drafts, wordings } = useApp();
  const t = useText(paperWordingText);
  const rows = useLiveQuery(() => wordings.clausesFor(document), [wordings, document]);
  const library = (rows ?? []).map(
    ({ id, body }): LibraryClause => ({ id, title: body.title, text: body.text }),
  );
  const facts = (paper?.facts ?? {}) as Facts;
  const agreement = document === 'mediation-agreement' ? draftAgreement(file) : undefined;
  return (
    <WordingColumn paper={paper} own={own}>
      {agreement ? (
        <ExtraClauses agreement={agreement} facts={facts} library={library} />
      ) : (
        <ClauseList
          title={t.clauses}
          text={t.clausesText}
          drafts={drafts}
          draftId={['own-clause', file.case.id, document, subjectId ?? ''].join(':')}
          library={library}
          book={wordingClauses(own, facts)}
        />
      )}
    </WordingColumn>
  );
}
