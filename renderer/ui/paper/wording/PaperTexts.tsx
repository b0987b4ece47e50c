import type { ReactNode } from 'react';
import type { Facts } from '../../../../shared/documents/facts.ts';
import type { PreparedPaper } from '../../../actions/paper-types.ts';
import { paperWordingText } from '../../../text/paper-wording.ts';
import { useText } from '../../../text/text.ts';
import type { DraftShelf } from '../../use-form-draft.ts';
import { ClauseList } from './ClauseList.tsx';
import type { LibraryClause } from './ClauseMenu.tsx';
import type { OwnWording } from './use-own-wording.ts';
import { WordingColumn } from './WordingColumn.tsx';
import { wordingClauses } from './wording-clauses.ts';

type Props = {
  document: string;
  /** The case, lead or round, and what the paper is about: names the draft of a clause being typed. */
  ownerId: string;
  subjectId: string | null;
  /** The clauses of the office's library for this document; undefined: not read yet. */
  library: readonly { id: string; body: { title: string; text: string } }[] | undefined;
  drafts: DraftShelf;
  paper: PreparedPaper | null;
  own: OwnWording;
  /** Clauses kept elsewhere than with the paper, such as those of an agreement. */
  clauses?: ((facts: Facts, library: readonly LibraryClause[]) => ReactNode) | undefined;
};

/** 正文 of a paper not yet made: its texts, and its clauses with the office's library. */
export function PaperTexts(props: Props) {
  const { document, ownerId, subjectId, drafts, paper, own, clauses } = props;
  const t = useText(paperWordingText);
  const library = (props.library ?? []).map(
    ({ id, body }): LibraryClause => ({ id, title: body.title, text: body.text }),
  );
  const facts = (paper?.facts ?? {}) as Facts;
  return (
    <WordingColumn paper={paper} own={own}>
      {clauses?.(facts, library) ?? (
        <ClauseList
          title={t.clauses}
          text={t.clausesText}
          drafts={drafts}
          draftId={['own-clause', ownerId, document, subjectId ?? ''].join(':')}
          library={library}
          book={wordingClauses(own, facts)}
        />
      )}
    </WordingColumn>
  );
}
