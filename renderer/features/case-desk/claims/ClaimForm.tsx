import Box from '@mui/material/Box';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { useApp } from '../../../app-context.tsx';
import { claimOwedText } from '../../../text/claim-owed.ts';
import { useText } from '../../../text/text.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { ClaimFields } from '../../../ui/ClaimFields.tsx';
import { FieldCell, FieldGrid } from '../../../ui/FieldGrid.tsx';
import { useAutosave } from '../../../ui/forms/use-autosave.ts';
import { MoneyInput } from '../../../ui/MoneyInput.tsx';

/** One stored claim, saved as one types. */
export function ClaimForm({ caseId, claim }: { caseId: string; claim: CaseFile['claims'][number] }) {
  const { cases } = useApp();
  const t = useText(claimOwedText);
  const { text, amountFen, periodFrom, periodTo, paidFen, undisputed } = claim.body;
  const form = useAutosave(
    { category: claim.category, text, amountFen, periodFrom, periodTo, paidFen, undisputed },
    ({ category, ...body }) => cases.updateClaim(caseId, claim.id, { ...(category && { category }), body }),
  );
  return (
    <Box {...form.formProps} sx={{ display: 'grid', gap: 1.25 }}>
      <ClaimFields claim={form.value} onChange={form.change} prefix={claim.id} />
      <FieldGrid>
        <FieldCell span={6}>
          <MoneyInput
            label={t.paid}
            value={form.value.paidFen}
            onChange={(paid) => form.change({ paidFen: paid })}
            field={`${claim.id}.paidFen`}
            hint={t.paidHint}
          />
        </FieldCell>
        <FieldCell span={6}>
          <CheckInput
            label={t.undisputed}
            value={form.value.undisputed}
            onChange={(agreed) => form.change({ undisputed: agreed })}
          />
        </FieldCell>
      </FieldGrid>
    </Box>
  );
}
