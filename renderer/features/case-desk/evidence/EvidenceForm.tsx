import Box from '@mui/material/Box';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { useApp } from '../../../app-context.tsx';
import { evidenceText } from '../../../text/evidence.ts';
import { useText } from '../../../text/text.ts';
import { useAutosave } from '../../../ui/forms/use-autosave.ts';
import { cardAndBody, type Values } from '../fields/field-spec.ts';
import { SpecFields } from '../fields/SpecFields.tsx';
import { counted, type Evidence, evidenceCard, evidenceSpecs } from './evidence-specs.ts';

/** A piece of evidence on record, changed as one types. */
export function EvidenceForm({ file, evidence }: { file: CaseFile; evidence: Evidence }) {
  const { process } = useApp();
  const t = useText(evidenceText);
  const { partyId, body } = evidence;
  const form = useAutosave<Values>({ partyId, ...body }, (patch) => {
    const parts = cardAndBody(counted(patch), evidenceCard);
    return process.updateEvidence(evidence.id, { ...parts.card, body: parts.body });
  });
  return (
    <Box sx={{ py: 1 }} {...form.formProps}>
      <SpecFields
        specs={evidenceSpecs(t, file, body.kind === 'witness')}
        value={form.value}
        onChange={form.change}
        prefix={evidence.id}
      />
    </Box>
  );
}
