import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { leadText } from '../../text/lead.ts';
import { useText } from '../../text/text.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { useAct } from '../../ui/forms/use-act.ts';
import { useNotice } from '../../ui/notice.tsx';
import { DisposeDialog } from './DisposeDialog.tsx';
import { type DisposalAct, disposalActs, mainActs } from './dispositions.ts';

const order = ['answer', 'convert', 'pass', 'supervision', 'hardship', 'legalAid', 'other'] as const;

type Props = { lead: Row<'leads'>; today: CalendarDay };

/** What can be done with the lead: the likeliest act first, in the accent colour. */
export function LeadActs({ lead, today }: Props) {
  const t = useText(leadText);
  const { leads } = useApp();
  const navigate = useNavigate();
  const { busy, act } = useAct();
  const [open, setOpen] = useState<DisposalAct | null>(null);
  const convert = () =>
    act(async () => {
      const draftId = await leads.toIntake(lead.id);
      void navigate(`/intake/${draftId}`);
    });
  if (lead.state !== 'registered') return <AfterActs lead={lead} />;
  const main = mainActs[lead.kind];
  const acts = [main, ...order.filter((one) => one !== main)];
  return (
    <Box role="group" aria-label={t.acts} sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {acts.map((one) => (
        <Button
          key={one}
          variant={one === main ? 'contained' : 'outlined'}
          disabled={busy}
          onClick={() => (one === 'convert' ? void convert() : setOpen(one))}
        >
          {t[one]}
        </Button>
      ))}
      {open && (
        <DisposeDialog
          key={open}
          lead={lead}
          today={today}
          title={t[open]}
          dispositions={disposalActs[open]}
          onClose={() => setOpen(null)}
        />
      )}
    </Box>
  );
}

/** A lead that was disposed of: back to it, or on to its case. */
function AfterActs({ lead }: { lead: Row<'leads'> }) {
  const t = useText(leadText);
  const { leads } = useApp();
  const confirm = useConfirm();
  const notice = useNotice();
  const { busy, act } = useAct();
  const reopen = async () => {
    const { ok, reason } = await confirm({
      title: t.reopenTitle,
      text: t.reopenText,
      act: t.reopen,
      askReason: { label: t.reopenReason },
    });
    if (ok && (await act(() => leads.reopen(lead.id, reason)))) notice.say(t.reopened);
  };
  return (
    <Box role="group" aria-label={t.acts} sx={{ display: 'flex', gap: 1 }}>
      {lead.convertedCaseId ? (
        <Button variant="contained" component={Link} to={`/cases/${lead.convertedCaseId}`}>
          {t.openCase}
        </Button>
      ) : (
        <Button variant="outlined" disabled={busy} onClick={() => void reopen()}>
          {t.reopen}
        </Button>
      )}
    </Box>
  );
}
