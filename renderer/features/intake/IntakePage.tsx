import { useCallback, useEffect, useState } from 'react';
import { useParams } from 'react-router';
import type { IntakeDraft } from '../../../shared/mediation/intake-draft.ts';
import { useApp } from '../../app-context.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { newDraft } from './draft.ts';
import { IntakeDesk } from './IntakeDesk.tsx';

type Opened =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'open'; id: string; draft: IntakeDraft; stored: boolean };

/** 登记 (`/intake/:draftId`): goes on with a stored draft or begins a new one. */
export function IntakePage() {
  const { draftId = '' } = useParams();
  const { drafts, clock } = useApp();
  const [opened, setOpened] = useState<Opened>({ kind: 'loading' });

  const open = useCallback(
    async (wanted: () => boolean) => {
      try {
        const draft = await drafts.loadIntake(draftId);
        if (!wanted()) return;
        const stored = draft !== null;
        setOpened({ kind: 'open', id: draftId, draft: draft ?? newDraft(clock.minute()), stored });
      } catch (error) {
        if (wanted()) setOpened({ kind: 'failed', error });
      }
    },
    [drafts, clock, draftId],
  );
  useEffect(() => {
    let wanted = true;
    setOpened({ kind: 'loading' });
    void open(() => wanted);
    return () => {
      wanted = false;
    };
  }, [open]);

  if (opened.kind === 'loading') return <Loading />;
  if (opened.kind === 'failed') return <Failed error={opened.error} onRetry={() => void open(() => true)} />;
  return <IntakeDesk key={opened.id} id={opened.id} initial={opened.draft} stored={opened.stored} />;
}
