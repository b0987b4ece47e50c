import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import { type ClipboardEvent, memo, useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { PartyInput } from '../../../shared/mediation/blank-party.ts';
import type { PartyDraft } from '../../../shared/mediation/intake-draft.ts';
import type { PartyKind, PartyRole } from '../../../shared/mediation/terms.ts';
import { intakeText } from '../../text/intake.ts';
import { useText } from '../../text/text.ts';
import { focusField } from '../../ui/focus-field.ts';
import { useNotice } from '../../ui/notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { inPageOrder, isBlank, newParty, withApplicants, withParty } from './draft.ts';
import { PartyGroup } from './PartyGroup.tsx';
import { PasteDialog } from './PasteDialog.tsx';
import { ShareLine } from './ShareLine.tsx';
import { fillShares, type ShareFill, type ShareState } from './shares.ts';
import type { ChangeDraft } from './use-autosave.ts';

const usual: Record<PartyRole, PartyKind> = {
  applicant: 'worker',
  respondent: 'employer',
  thirdParty: 'other',
};

/** ② 当事人: both sides, many applicants at once by pasting a list. */
export const PartiesBlock = memo(function PartiesBlock(props: {
  parties: PartyDraft[];
  shares: ShareState;
  today: CalendarDay;
  change: ChangeDraft;
  open: string | null;
  onOpen: (key: string | null) => void;
}) {
  const { parties, shares, today, change, open, onOpen } = props;
  const t = useText(intakeText);
  const notice = useNotice();
  const [pasting, setPasting] = useState<{ text: string } | null>(null);

  const put = useCallback(
    (key: string, patch: Partial<PartyDraft>) => change((draft) => withParty(draft, key, patch)),
    [change],
  );
  const remove = useCallback(
    (key: string) =>
      change((draft) => {
        const at = draft.parties.findIndex((party) => party.key === key);
        const party = draft.parties[at];
        if (!party) return draft;
        const undo = async () => change((now) => ({ ...now, parties: now.parties.toSpliced(at, 0, party) }));
        if (!isBlank(party)) notice.say(t.removed(party.body.name || t.noName), { undo });
        return { ...draft, parties: draft.parties.toSpliced(at, 1) };
      }),
    [change, notice, t],
  );
  const add = (role: PartyRole) => {
    const last = parties.findLast((party) => party.role === role);
    const party = newParty(role, last?.kind ?? usual[role]);
    flushSync(() => {
      change((draft) => ({ ...draft, parties: inPageOrder([...draft.parties, party]) }));
      onOpen(party.key);
    });
    focusField(`${party.key}.name`);
  };
  const addMany = (inputs: PartyInput[]) => {
    setPasting(null);
    change((draft) => withApplicants(draft, inputs));
    notice.say(t.pasteAdded(inputs.length));
  };
  const fill = (what: ShareFill) => {
    change((draft) => fillShares(draft, what));
    notice.say(t.filled);
  };
  /** A whole list pasted into a field of the block is meant for the list. */
  const caught = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    if (!/\t.*\n|\n.*\t/.test(text.trim())) return;
    event.preventDefault();
    setPasting({ text });
  };
  const common = { today, open, onOpen, onChange: put, onRemove: remove, onAdd: add };
  const of = (role: PartyRole) => parties.filter((party) => party.role === role);
  return (
    <Section
      title={t.parties}
      actions={
        <Button variant="outlined" onClick={() => setPasting({ text: '' })}>
          {t.paste}
        </Button>
      }
    >
      <Box onPaste={caught} sx={{ display: 'grid', gap: 1 }}>
        <PartyGroup side="applicant" parties={of('applicant')} {...common}>
          <ShareLine state={shares} onFill={fill} />
        </PartyGroup>
        <Divider />
        <PartyGroup side="respondent" parties={of('respondent')} {...common} />
        <Divider />
        <PartyGroup side="thirdParty" parties={of('thirdParty')} {...common} />
      </Box>
      {pasting && (
        <PasteDialog
          initial={pasting.text}
          entered={parties.map(({ body }) => body)}
          today={today}
          onAdd={addMany}
          onClose={() => setPasting(null)}
        />
      )}
    </Section>
  );
});
