import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { lazy, Suspense, useState } from 'react';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { caseDeskText } from '../../../text/case-desk.ts';
import { claimOwedText } from '../../../text/claim-owed.ts';
import { useText } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { ClaimForm } from './ClaimForm.tsx';
import { ClaimWorking } from './ClaimWorking.tsx';

// The calculators are fetched when somebody computes.
const ComputeClaim = lazy(async () => ({ default: (await import('./ComputeClaim.tsx')).ComputeClaim }));

type Props = {
  file: CaseFile;
  claim: CaseFile['claims'][number];
  no: number;
  onRemove: () => void;
};

/** One claim: what is asked, what was computed beside it, and the ways on. */
export function ClaimPanel({ file, claim, no, onRemove }: Props) {
  const t = useText(caseDeskText);
  const words = useText(claimOwedText);
  const [computing, setComputing] = useState(false);
  const name = t.claimNo(no);
  const { computation } = claim.body;
  return (
    <Section
      title={name}
      actions={
        <>
          <Button variant="outlined" aria-label={words.computeOf(name)} onClick={() => setComputing(true)}>
            {computation === null ? words.compute : words.recompute}
          </Button>
          <Button color="inherit" aria-label={`${t.remove} ${name}`} onClick={onRemove}>
            {t.remove}
          </Button>
        </>
      }
    >
      <Stack spacing={1.25}>
        <ClaimForm caseId={file.case.id} claim={claim} />
        {computation !== null && <ClaimWorking file={file} claim={claim} computation={computation} />}
      </Stack>
      {computing && (
        <Suspense fallback={null}>
          <ComputeClaim file={file} claim={claim} name={name} onClose={() => setComputing(false)} />
        </Suspense>
      )}
    </Section>
  );
}
