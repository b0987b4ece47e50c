import type { IntakeDraft } from '../../../shared/mediation/intake-draft.ts';
import { consentsOf, delegationOf } from '../../../shared/mediation/intake-mode.ts';
import type { App } from '../../app-context.tsx';

/** Registers a draft by the way it came in, and says which page comes next. */
export async function registerDraft(
  { intake, process }: Pick<App, 'intake' | 'process'>,
  draft: IntakeDraft,
): Promise<string> {
  const delegation = draft.applicationMode === 'delegated' ? delegationOf(draft) : null;
  if (draft.applicationMode === 'proactive') {
    const caseId = await process.startProactive(draft, consentsOf(draft));
    return `/cases/${caseId}?section=overview`;
  }
  const caseId = delegation ? await process.startDelegated(draft, delegation) : await intake.register(draft);
  // What was said is written down and signed while the applicant is still here.
  if (draft.applicationMode === 'oral') return `/cases/${caseId}/paper/oral-application-record`;
  return `/cases/${caseId}?section=acceptance`;
}
