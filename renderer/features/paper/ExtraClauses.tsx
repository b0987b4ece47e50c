import Typography from '@mui/material/Typography';
import type { Facts } from '../../../shared/documents/facts.ts';
import { filledText } from '../../../shared/documents/wording/typed-text.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { useApp } from '../../app-context.tsx';
import { paperWordingText } from '../../text/paper-wording.ts';
import { useText } from '../../text/text.ts';
import { ClauseList } from '../../ui/paper/wording/ClauseList.tsx';
import type { LibraryClause } from '../../ui/paper/wording/ClauseMenu.tsx';

type Props = { file: CaseFile; facts: Facts; library: readonly LibraryClause[] };

/** 补充条款 of an agreement in draft: part of the agreement itself, so they are kept with it and not with its paper. */
export function ExtraClauses({ file, facts, library }: Props) {
  const { agreements, drafts } = useApp();
  const t = useText(paperWordingText);
  const agreement = file.agreements.find(({ state }) => state === 'draft');
  if (!agreement) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t.ofAgreementFixed}
      </Typography>
    );
  }
  const { id, body } = agreement;
  return (
    <ClauseList
      key={id}
      title={t.ofAgreement}
      text={t.ofAgreementText}
      drafts={drafts}
      draftId={`extra-clause:${id}`}
      library={library}
      book={{
        kept: body.extraClauses,
        read: (kept) => kept,
        write: (typed) => typed,
        take: (text) => filledText(text, facts),
        keep: (extraClauses) => agreements.update(id, { body: { extraClauses } }),
      }}
    />
  );
}
