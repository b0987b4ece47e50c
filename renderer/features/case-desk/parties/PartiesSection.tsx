import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { type PartyRole, partyRoles } from '../../../../shared/mediation/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { sideOf } from '../names.ts';
import type { OpenCase } from '../open-case.ts';
import { useStandings } from '../papers/use-standings.ts';
import { ConflictsBlock } from './ConflictsBlock.tsx';
import { NewParty } from './NewParty.tsx';
import { PartyCard } from './PartyCard.tsx';
import { RepresentativesAdvice } from './RepresentativesAdvice.tsx';

const roles = Object.keys(partyRoles) as PartyRole[];

/** 当事人: both sides, edited in place; adding, removing with undo, and representatives of a group. */
export function PartiesSection({ open }: { open: OpenCase }) {
  const { file } = open;
  const t = useText(caseDeskText);
  const word = useWord();
  const { cases } = useApp();
  const confirm = useConfirm();
  const { say } = useNotice();
  const { act } = useAct();
  const [adding, setAdding] = useState(false);
  const standings = useStandings(open);

  const remove = async (id: string, name: string) => {
    const shown = name || t.noName;
    const answer = await confirm({
      title: t.removePartyTitle(shown),
      text: t.removePartyText,
      act: t.remove,
      danger: true,
      askReason: { label: t.removeReason },
    });
    if (!answer.ok || !(await act(() => cases.removeParty(id, answer.reason)))) return;
    say(t.removed(shown), {
      undo: async () => {
        await cases.restore('parties', id);
      },
    });
  };
  return (
    <Stack spacing={1.5}>
      {file.parties.length === 0 && <EmptyState title={t.partiesEmpty} text={t.partiesEmptyText} />}
      <RepresentativesAdvice file={file} />
      <ConflictsBlock file={file} />
      {roles.map((role) => {
        const side = sideOf(file, role);
        if (side.length === 0) return null;
        return (
          <Section key={role} title={`${word(partyRoles[role])} ${side.length}`}>
            {side.map((party) => (
              <PartyCard
                key={party.id}
                file={file}
                party={party}
                standings={standings}
                onRemove={() => void remove(party.id, party.body.name)}
              />
            ))}
          </Section>
        );
      })}
      {adding ? (
        <NewParty caseId={file.case.id} onClose={() => setAdding(false)} />
      ) : (
        <Button variant="outlined" sx={{ alignSelf: 'flex-start' }} onClick={() => setAdding(true)}>
          {t.addParty}
        </Button>
      )}
    </Stack>
  );
}
