import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { categoryOfCalculator } from '../../../shared/owed/as-intake.ts';
import type { Calculator } from '../../../shared/owed/calculator.ts';
import { figuresUsedOf } from '../../../shared/owed/figures-used.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { owedText } from '../../text/owed.ts';
import { keptText } from '../../text/owed-kept.ts';
import { useText } from '../../text/text.ts';
import { useNotice } from '../../ui/notice.tsx';
import type { Computed } from '../../ui/owed/compute.ts';
import { draftAsText, type OwedDraft } from '../../ui/owed/owed-draft.ts';
import { resultAsText } from '../../ui/owed/result/as-text.ts';
import { draftId, sheetAddress } from './addresses.ts';
import { KeepDialog } from './KeepDialog.tsx';

type Props = {
  calculator: Calculator;
  draft: OwedDraft;
  computed: Computed;
  kept: Row<'consultations'> | null;
};

/** What can be done with a result: copy, print, keep, turn into an intake. */
export function ResultActs({ calculator, draft, computed, kept }: Props) {
  const { owed, drafts, leads } = useApp();
  const t = useText(owedText);
  const words = useText(keptText);
  const notice = useNotice();
  const navigate = useNavigate();
  const [keeping, setKeeping] = useState(false);
  const result = computed.result.ok ? computed.result.value : null;
  const state = {
    inputs: draftAsText(draft),
    regionCode: draft.place,
    amountFen: result?.amountFen ?? null,
    summary: result === null ? '' : resultAsText(result),
    used: result === null ? [] : figuresUsedOf(result),
  };
  const act = (work: () => Promise<unknown>) => () => void work().catch(notice.fail);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(state.summary);
      notice.say(t.copied);
    } catch {
      // The system may forbid it; nothing is lost.
      notice.say(t.copyFailed);
    }
  };
  const print = async () => {
    await drafts.save(draftId(calculator.id, kept?.id ?? null), draft);
    await navigate(sheetAddress(calculator.id, kept?.id ?? null));
  };
  const keepChanges = async (id: string) => {
    const before = kept?.body;
    await owed.updateKept(id, { body: state });
    const undo = before && (() => owed.updateKept(id, { body: { ...before, used: before.used ?? [] } }));
    notice.say(words.updated, undo && { undo });
  };
  const asker = kept?.body ?? { name: '', contact: '', note: '' };
  const toLead = async () => {
    if (result === null) return;
    const draft = await owed.asIntake(result, computed.filled.inputs, asker, kept?.id ?? null);
    const leadId = await leads.keepIntake(draft);
    if (kept) await owed.updateKept(kept.id, { leadId });
    notice.say(words.leadMade);
  };
  const toIntake = async () => {
    if (result === null) return;
    const intake = await owed.toIntake(result, computed.filled.inputs, asker, kept?.id ?? null);
    notice.say(words.intakeMade);
    await navigate(`/intake/${intake}`);
  };
  return (
    <>
      <Button disabled={result === null} onClick={() => void copy()}>
        {t.copy}
      </Button>
      <Button disabled={result === null} onClick={act(print)}>
        {t.print}
      </Button>
      {/* A check or a schedule is no claim. */}
      {categoryOfCalculator[calculator.id] !== null && (
        <>
          <Button disabled={result === null || Boolean(kept?.leadId)} onClick={act(toLead)}>
            {t.toLead}
          </Button>
          <Button disabled={result === null} onClick={act(toIntake)}>
            {t.toIntake}
          </Button>
        </>
      )}
      {kept ? (
        <Button variant="outlined" onClick={act(() => keepChanges(kept.id))}>
          {t.keepChanges}
        </Button>
      ) : (
        <Button variant="outlined" onClick={() => setKeeping(true)}>
          {t.keep}
        </Button>
      )}
      {keeping && (
        <KeepDialog
          id={`owed-keep:${calculator.id}`}
          onKeep={async (asker) => {
            await owed.keep({ calculator: calculator.id, ...asker, ...state });
            notice.say(words.keptNow);
          }}
          onClose={() => setKeeping(false)}
        />
      )}
    </>
  );
}
