import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router';
import { useApp } from '../../../app-context.tsx';
import { caseDeskText } from '../../../text/case-desk.ts';
import { claimOwedText } from '../../../text/claim-owed.ts';
import { useText } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import type { OpenCase } from '../open-case.ts';
import { ClaimPanel } from './ClaimPanel.tsx';
import { NewClaim } from './NewClaim.tsx';
import { SumsTable } from './SumsTable.tsx';
import { WorkFacts } from './WorkFacts.tsx';

/** 请求: each claim apart, edited in place, computed or typed, then the four sums of all of them. */
export function ClaimsSection({ open }: { open: OpenCase }) {
  const { file } = open;
  const t = useText(caseDeskText);
  const words = useText(claimOwedText);
  const { cases } = useApp();
  const confirm = useConfirm();
  const { say } = useNotice();
  const { act } = useAct();
  const [adding, setAdding] = useState(false);
  const claims = [...file.claims].sort((a, b) => a.ord - b.ord);

  const remove = async (id: string, no: number) => {
    const answer = await confirm({
      title: t.removeClaimTitle(no),
      text: t.removePartyText,
      act: t.remove,
      danger: true,
      askReason: { label: t.removeReason },
    });
    if (!answer.ok || !(await act(() => cases.removeClaim(file.case.id, id, answer.reason)))) return;
    say(t.removedClaim(no), {
      undo: async () => {
        await cases.restore('claims', id);
      },
    });
  };
  return (
    <Stack spacing={1.5}>
      {claims.length === 0 && <EmptyState title={t.claimsEmpty} text={t.claimsEmptyText} />}
      {claims.map((claim, i) => (
        <ClaimPanel
          key={claim.id}
          file={file}
          claim={claim}
          no={i + 1}
          onRemove={() => void remove(claim.id, i + 1)}
        />
      ))}
      {adding ? (
        <NewClaim
          caseId={file.case.id}
          category={claims.at(-1)?.category ?? file.case.category}
          onClose={() => setAdding(false)}
        />
      ) : (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
          <Button variant="outlined" onClick={() => setAdding(true)}>
            {t.addClaim}
          </Button>
        </Box>
      )}
      <WorkFacts file={file} />
      {claims.length > 0 && (
        <Section
          title={words.sums}
          actions={
            <Button component={Link} to={`/cases/${file.case.id}/claims/print`}>
              {words.print}
            </Button>
          }
        >
          <SumsTable claims={claims} />
          <Typography variant="body2" color="textSecondary" sx={{ mt: 0.75 }}>
            {words.sumsNote}
          </Typography>
        </Section>
      )}
    </Stack>
  );
}
