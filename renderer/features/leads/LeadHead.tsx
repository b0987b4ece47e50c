import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink, useNavigate } from 'react-router';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { LeadClock } from '../../../shared/mediation/leads/lead-clocks.ts';
import { leadTitle } from '../../../shared/mediation/leads/lead-facts.ts';
import { leadKinds, leadStates } from '../../../shared/mediation/process-terms.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { dayWithWeekday } from '../../text/dates.ts';
import { leadText } from '../../text/lead.ts';
import { useLang, useText, useWord } from '../../text/text.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { DaysLeft } from '../../ui/DaysLeft.tsx';
import { useNotice } from '../../ui/notice.tsx';

type Props = { lead: Row<'leads'>; clocks: readonly LeadClock[]; today: CalendarDay };

/** Number, who, kind and state; the next due day; and deleting. */
export function LeadHead({ lead, clocks, today }: Props) {
  const t = useText(leadText);
  const word = useWord();
  const lang = useLang();
  const remove = useRemove(lead);
  const next = clocks.find((one) => one.open && one.id === lead.nextDueId);
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, flexWrap: 'wrap' }}>
        <Link component={RouterLink} to="/leads" variant="body2">
          {t.back}
        </Link>
        <Typography variant="h1">{lead.body.no}</Typography>
        <Typography variant="body1">{leadTitle(lead)}</Typography>
        <Chip size="small" label={word(leadKinds[lead.kind])} sx={{ fontSize: 13 }} />
        <Chip size="small" variant="outlined" label={word(leadStates[lead.state])} sx={{ fontSize: 13 }} />
        <Box sx={{ flex: 1 }} />
        <Button color="inherit" onClick={() => void remove()}>
          {t.remove}
        </Button>
      </Box>
      <Box sx={{ display: 'flex', gap: 1, fontSize: 13, flexWrap: 'wrap' }}>
        {lead.nextDueOn === null ? (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {t.noDue}
          </Box>
        ) : (
          <>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {t.due}
            </Box>
            <DaysLeft on={lead.nextDueOn} today={today} />
            <span>{dayWithWeekday(lead.nextDueOn, lang)}</span>
            <span>{next && word(next)}</span>
          </>
        )}
      </Box>
    </Box>
  );
}

function useRemove(lead: Row<'leads'>) {
  const { leads } = useApp();
  const t = useText(leadText);
  const confirm = useConfirm();
  const notice = useNotice();
  const navigate = useNavigate();
  return async () => {
    const { ok, reason } = await confirm({
      title: t.removeTitle,
      text: t.removeText,
      act: t.remove,
      danger: true,
      askReason: { label: t.removeReason },
    });
    if (!ok) return;
    try {
      await leads.remove(lead.id, reason);
      notice.say(t.removed, { undo: () => leads.restore(lead.id) });
      void navigate('/leads');
    } catch (error) {
      notice.fail(error);
    }
  };
}
