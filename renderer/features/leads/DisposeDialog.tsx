import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { z } from 'zod';
import { type CalendarDay, zDay } from '../../../shared/kernel/calendar-day.ts';
import { type Disposal, disposalAdvice, disposalUnmet } from '../../../shared/mediation/leads/lead-steps.ts';
import { transitionFor } from '../../../shared/mediation/process/lead-transitions.ts';
import { leadDispositions } from '../../../shared/mediation/process-terms.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { leadText } from '../../text/lead.ts';
import { useText, useWord } from '../../text/text.ts';
import { uiText } from '../../text/ui.ts';
import { ChoiceInput } from '../../ui/ChoiceInput.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { onEnterMoves } from '../../ui/enter-moves.ts';
import { useAct } from '../../ui/forms/use-act.ts';
import { NarrowChoice } from '../../ui/NarrowChoice.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useFormDraft } from '../../ui/use-form-draft.ts';
import { useSimilar } from './SimilarBox.tsx';

type Disposition = Disposal['disposition'];
type Props = {
  lead: Row<'leads'>;
  today: CalendarDay;
  title: string;
  dispositions: readonly Disposition[];
  onClose: () => void;
};

const Form = z.object({
  disposition: z.string(),
  on: zDay,
  reply: z.string(),
  transferTo: z.string(),
  transferNote: z.string(),
  feedbackDueOn: zDay.nullable(),
  duplicateOfId: z.string().nullable(),
});

/** 处置: what is recorded with it, what is still missing, and what is worth minding. Kept as one types. */
export function DisposeDialog({ lead, today, title, dispositions, onClose }: Props) {
  const { leads, drafts } = useApp();
  const t = useText(leadText);
  const u = useText(uiText);
  const word = useWord();
  const notice = useNotice();
  const { busy, act } = useAct();
  const first = dispositions[0] ?? 'answered';
  const { body } = lead;
  const form = useFormDraft(drafts, `lead-dispose-${lead.id}`, Form, {
    disposition: first,
    on: today,
    reply: body.reply || (body.hotline?.reply ?? ''),
    transferTo: body.transferTo || (body.petition?.transferTo ?? ''),
    transferNote: body.transferNote,
    feedbackDueOn: null,
    duplicateOfId: null,
  });
  const { value, change } = form;
  const chosen = dispositions.find((one) => one === value.disposition) ?? first;
  const given: Disposal = { ...value, disposition: chosen };
  const passed = transitionFor(chosen) === 'T51';
  const unmet = disposalUnmet(lead, given, today);
  const advice = disposalAdvice(lead, chosen);
  const record = async () => {
    const done = await act(() => leads.dispose(lead.id, given));
    if (!done) return;
    form.clear();
    notice.say(t.done(word(leadDispositions[chosen])), {
      undo: () => leads.reopen(lead.id, u.undo),
    });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle variant="h2">{title}</DialogTitle>
      <DialogContent>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the fields inside */}
        <div data-form onKeyDown={onEnterMoves}>
          <Box sx={{ display: 'grid', gap: 1.75, pt: 0.75 }}>
            {dispositions.length > 1 && (
              <ChoiceInput
                label={t.disposition}
                terms={wordsOf(dispositions)}
                value={chosen}
                onChange={(code) => change({ disposition: code })}
              />
            )}
            {passed && (
              <TextInput
                label={t.transferTo}
                value={value.transferTo}
                onChange={(text) => change({ transferTo: text })}
                field="transferTo"
                hint={t.transferToHint}
                required
                autoFocus
              />
            )}
            {passed && (
              <TextInput
                label={t.transferNote}
                value={value.transferNote}
                onChange={(text) => change({ transferNote: text })}
                field="transferNote"
                multiline
                minRows={3}
              />
            )}
            {!passed && (
              <TextInput
                label={chosen === 'answered' ? t.reply : t.otherReply}
                value={value.reply}
                onChange={(text) => change({ reply: text })}
                field="reply"
                required={chosen === 'answered'}
                multiline
                minRows={5}
                autoFocus
              />
            )}
            {chosen === 'duplicate' && (
              <DuplicateOf
                lead={lead}
                value={value.duplicateOfId}
                onChange={(id) => change({ duplicateOfId: id })}
              />
            )}
            <DayInput
              label={t.on}
              value={value.on}
              onChange={(on) => on !== null && change({ on })}
              field="on"
              max={today}
            />
            {passed && (
              <DayInput
                label={t.feedbackDueOn}
                value={value.feedbackDueOn}
                onChange={(on) => change({ feedbackDueOn: on })}
                field="feedbackDueOn"
                hint={t.feedbackHint}
              />
            )}
            {advice.map((one) => (
              <Alert key={one.zh} severity="warning" sx={{ fontSize: 13 }}>
                {word(one)}
              </Alert>
            ))}
            {unmet.length > 0 && (
              <Box role="status" sx={{ fontSize: 13, color: 'text.secondary' }}>
                {t.needed(unmet.map(word).join('；'))}
              </Box>
            )}
          </Box>
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{u.cancel}</Button>
        <Button variant="contained" disabled={busy || unmet.length > 0} onClick={() => void record()}>
          {title}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const wordsOf = (codes: readonly Disposition[]) =>
  Object.fromEntries(codes.map((code) => [code, leadDispositions[code]])) as Record<
    Disposition,
    (typeof leadDispositions)[Disposition]
  >;

type DuplicateProps = { lead: Row<'leads'>; value: string | null; onChange: (id: string | null) => void };

/** The lead that was there before, among those that look alike. */
function DuplicateOf({ lead, value, onChange }: DuplicateProps) {
  const t = useText(leadText);
  const { name, phone, employerName } = lead.body;
  const found = useSimilar({ id: lead.id, name, phone, employerName });
  const others = Array.isArray(found) ? found.filter((one) => one.what === 'lead') : [];
  return (
    <NarrowChoice
      label={t.duplicateOf}
      all={t.noDuplicate}
      options={others.map((one) => [one.id, `${one.number} ${one.title}`] as const)}
      value={value}
      onChange={onChange}
      width="100%"
    />
  );
}
