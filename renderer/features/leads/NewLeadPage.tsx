import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useApp } from '../../app-context.tsx';
import { leadsText } from '../../text/leads.ts';
import { useText } from '../../text/text.ts';
import { useAct } from '../../ui/forms/use-act.ts';
import { useNotice } from '../../ui/notice.tsx';
import { useFormDraft } from '../../ui/use-form-draft.ts';
import { NewLeadView } from './NewLeadView.tsx';
import { blankForm, leadOf, NewLead } from './new-lead-form.ts';
import { useAreas } from './use-areas.ts';

/** 记诉求 (`/leads/new`): few fields, kept as typed, registered with Ctrl+Enter. */
export function NewLeadPage() {
  const { leads, leadList, drafts, clock } = useApp();
  const t = useText(leadsText);
  const navigate = useNavigate();
  const notice = useNotice();
  const areas = useAreas();
  const form = useFormDraft(drafts, 'lead-new', NewLead, blankForm);
  const { busy, act } = useAct();
  // The first field has the focus again for the next call.
  const [round, setRound] = useState(0);

  const register = async (again: boolean) => {
    if (busy) return;
    await act(async () => {
      const id = await leads.create(leadOf(form.value, clock.minute()));
      const made = await leadList.get(id);
      form.clear(again ? { ...blankForm, channel: form.value.channel } : blankForm);
      notice.say(t.saved(made?.body.no ?? ''));
      if (again) setRound(round + 1);
      else void navigate(`/leads/${id}`, { replace: true });
    });
  };
  return (
    <NewLeadView
      key={round}
      form={form.value}
      areas={areas}
      busy={busy}
      now={clock.minute()}
      onChange={form.change}
      onRegister={(again) => void register(again)}
    />
  );
}
