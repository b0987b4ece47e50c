import { useLiveQuery } from 'dexie-react-hooks';
import type { Facts } from '../../../../shared/documents/facts.ts';
import type { RoundPaperStanding } from '../../../actions/bargaining/round-paper-types.ts';
import type { PreparedPaper } from '../../../actions/paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { paperWordingText } from '../../../text/paper-wording.ts';
import { useText } from '../../../text/text.ts';
import { ClauseList } from '../../../ui/paper/wording/ClauseList.tsx';
import type { LibraryClause } from '../../../ui/paper/wording/ClauseMenu.tsx';
import type { OwnWording } from '../../../ui/paper/wording/use-own-wording.ts';
import { WordingColumn } from '../../../ui/paper/wording/WordingColumn.tsx';
import { wordingClauses } from '../../../ui/paper/wording/wording-clauses.ts';

type Props = {
  roundId: string;
  standing: RoundPaperStanding;
  paper: PreparedPaper | null;
  own: OwnWording;
};

/** 正文 of a paper of a round: its texts and the clauses added to it. */
export function RoundPaperWording({ roundId, standing: { document, subjectId }, paper, own }: Props) {
  const { drafts, wordings } = useApp();
  const t = useText(paperWordingText);
  const rows = useLiveQuery(() => wordings.clausesFor(document), [wordings, document]);
  const library = (rows ?? []).map(
    ({ id, body }): LibraryClause => ({ id, title: body.title, text: body.text }),
  );
  const facts = (paper?.facts ?? {}) as Facts;
  return (
    <WordingColumn paper={paper} own={own}>
      <ClauseList
        title={t.clauses}
        text={t.clausesText}
        drafts={drafts}
        draftId={['own-clause', roundId, document, subjectId ?? ''].join(':')}
        library={library}
        book={wordingClauses(own, facts)}
      />
    </WordingColumn>
  );
}
