import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { capitalYuan } from '../../../../shared/kernel/money.ts';
import { claimedTotal } from '../../../../shared/mediation/performance.ts';
import { useApp } from '../../../app-context.tsx';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import type { OpenCase } from '../open-case.ts';
import { yuan } from '../yuan.ts';
import { ClaimForm } from './ClaimForm.tsx';
import { NewClaim } from './NewClaim.tsx';

/** 请求: each claim apart, edited in place, with the total in figures and capital numerals. */
export function ClaimsSection({ open }: { open: OpenCase }) {
  const { file } = open;
  const t = useText(caseDeskText);
  const { cases } = useApp();
  const confirm = useConfirm();
  const { say } = useNotice();
  const { act } = useAct();
  const [adding, setAdding] = useState(false);
  const claims = [...file.claims].sort((a, b) => a.ord - b.ord);
  const total = claimedTotal(file);

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
        <Section
          key={claim.id}
          title={t.claimNo(i + 1)}
          actions={
            <Button
              color="inherit"
              aria-label={`${t.remove} ${t.claimNo(i + 1)}`}
              onClick={() => void remove(claim.id, i + 1)}
            >
              {t.remove}
            </Button>
          }
        >
          <ClaimForm caseId={file.case.id} claim={claim} />
        </Section>
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
          {claims.some((claim) => claim.body.amountFen !== null) && (
            <strong>{t.total(yuan(total), capitalYuan(total))}</strong>
          )}
        </Box>
      )}
    </Stack>
  );
}
