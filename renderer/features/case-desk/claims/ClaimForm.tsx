import Box from '@mui/material/Box';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { useApp } from '../../../app-context.tsx';
import { ClaimFields } from '../../../ui/ClaimFields.tsx';
import { useAutosave } from '../../../ui/forms/use-autosave.ts';

/** One stored claim, saved as one types. */
export function ClaimForm({ caseId, claim }: { caseId: string; claim: CaseFile['claims'][number] }) {
  const { cases } = useApp();
  const { text, amountFen, periodFrom, periodTo } = claim.body;
  const form = useAutosave(
    { category: claim.category, text, amountFen, periodFrom, periodTo },
    ({ category, ...body }) => cases.updateClaim(caseId, claim.id, { ...(category && { category }), body }),
  );
  return (
    <Box {...form.formProps}>
      <ClaimFields claim={form.value} onChange={form.change} prefix={claim.id} />
    </Box>
  );
}
