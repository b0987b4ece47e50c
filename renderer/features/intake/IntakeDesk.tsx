import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { IntakeDraft } from '../../../shared/mediation/intake-draft.ts';
import { registrationGaps } from '../../../shared/mediation/intake-mode.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { intakeText } from '../../text/intake.ts';
import { leadText } from '../../text/lead.ts';
import { useText } from '../../text/text.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { IntakeView } from './IntakeView.tsx';
import { registerDraft } from './register-draft.ts';
import { useAutosave } from './use-autosave.ts';
import { useJump } from './use-jump.ts';

// The calculators are fetched when somebody computes.
const ComputeDraftClaim = lazy(async () => ({
  default: (await import('./ComputeDraftClaim.tsx')).ComputeDraftClaim,
}));

const noAreas: Row<'areas'>[] = [];

/** One draft on the desk: saved as one types, then registered, put aside or deleted. */
export function IntakeDesk({ id, initial, stored }: { id: string; initial: IntakeDraft; stored: boolean }) {
  const { drafts, intake, process, leads, areas, clock } = useApp();
  const t = useText(intakeText);
  const l = useText(leadText);
  const navigate = useNavigate();
  const confirm = useConfirm();
  const notice = useNotice();
  const { draft, state, change, flush, settle, resume } = useAutosave({
    initial,
    stored,
    save: (value) => drafts.saveIntake(id, value),
    time: () => clock.minute().slice(11),
  });
  const { open, setOpen, jump } = useJump();
  const places = useLiveQuery(() => areas.list(), [areas]) ?? noAreas;
  const [computing, setComputing] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  // A second click arrives before the button is drawn as disabled.
  const working = useRef(false);

  const register = async () => {
    const [gap] = registrationGaps(draft);
    if (gap) {
      jump(gap.field);
      return;
    }
    if (working.current) return;
    working.current = true;
    setBusy(true);
    try {
      await flush();
      const next = await registerDraft({ intake, process }, draft);
      await settle();
      try {
        await drafts.remove(id);
        notice.say(t.registered);
      } catch {
        notice.say(t.draftLeft);
      }
      void navigate(next, { replace: true });
    } catch (error) {
      notice.fail(error);
      working.current = false;
      setBusy(false);
    }
  };
  const keepAsLead = async () => {
    if (working.current) return;
    working.current = true;
    setBusy(true);
    try {
      await flush();
      const leadId = await leads.keepIntake(draft);
      await settle();
      // The lead holds everything that was typed; a draft left behind does no harm.
      await drafts.remove(id).catch(() => undefined);
      notice.say(l.kept(draft.leadId !== undefined));
      void navigate(`/leads/${leadId}`, { replace: true });
    } catch (error) {
      notice.fail(error);
      resume();
      working.current = false;
      setBusy(false);
    }
  };
  const later = async () => {
    await flush();
    if (state.kind !== 'new') notice.say(t.laterSaid);
    void navigate('/');
  };
  const discard = async () => {
    const { ok } = await confirm({
      title: t.discardTitle,
      text: t.discardText,
      act: t.discard,
      danger: true,
    });
    if (!ok) return;
    try {
      await settle();
      await drafts.remove(id);
      notice.say(t.discarded);
      void navigate('/', { replace: true });
    } catch (error) {
      resume();
      notice.fail(error);
    }
  };
  const claim = draft.claims.find((one) => one.key === computing);
  return (
    <>
      <IntakeView
        draft={draft}
        state={state}
        today={clock.today()}
        areas={places}
        busy={busy}
        open={open}
        onOpen={setOpen}
        onJump={jump}
        change={change}
        onCompute={setComputing}
        onFlush={() => void flush()}
        onRegister={() => void register()}
        onKeepAsLead={() => void keepAsLead()}
        onLater={() => void later()}
        onDiscard={() => void discard()}
      />
      {claim && (
        <Suspense fallback={null}>
          <ComputeDraftClaim
            id={id}
            draft={draft}
            claim={claim}
            change={change}
            onClose={() => setComputing(null)}
          />
        </Suspense>
      )}
    </>
  );
}
