import type { CalendarDay, LocalMinute } from '../../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import type { TransitionId } from '../../../../shared/mediation/process/transitions.ts';
import type { MatterKind, RiskFact } from '../../../../shared/mediation/process-terms.ts';
import type { App } from '../../../app-context.tsx';
import type { Values } from '../fields/field-spec.ts';
import { cardAndBody } from '../fields/field-spec.ts';
import { matterCard } from './matter-specs.ts';

type Body = Partial<CaseFile['matters'][number]['body']>;

/** Kinds entered here, in the order of the menu; reminders are entered with the performance they are about. */
export const enteredKinds = [
  'receipt',
  'correction',
  'transfer',
  'opinion',
  'supervision-prompt',
  'supervision-opinion',
  'supervision-recommendation',
  'oversight',
  'incident',
] as const satisfies readonly MatterKind[];
export type EnteredKind = (typeof enteredKinds)[number];

/** The row of the process by which a kind is entered; null: it moves nothing and is always open. */
export const stepOfKind: Readonly<Record<EnteredKind, TransitionId | null>> = {
  receipt: null,
  correction: 'T07',
  transfer: null,
  opinion: null,
  'supervision-prompt': 'T48',
  'supervision-opinion': 'T48b',
  'supervision-recommendation': 'T48c',
  oversight: null,
  incident: 'T44',
};

/** Lines somebody typed, without empty ones. */
const lines = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((one) => String(one).trim()).filter((one) => one !== '') : [];

/** Lists of a form without the empty lines at their ends. */
export const tidied = (value: Values): Values =>
  Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      Array.isArray(one) && one.every((part) => typeof part === 'string') ? lines(one) : one,
    ]),
  );

/** Enters a matter by the act its kind has. */
export function recordMatter(app: App, caseId: string, kind: EnteredKind, form: Values): Promise<unknown> {
  const { process, clock } = app;
  const parts = cardAndBody(tidied(form), [...matterCard, 'level', 'riskFacts']);
  const body = parts.body as Body;
  const on = (parts.card.on ?? clock.today()) as CalendarDay;
  const dueOn = (parts.card.dueOn ?? null) as CalendarDay | null;
  switch (kind) {
    case 'receipt':
      return process.addMatter(caseId, kind, { on, dueOn: null, body });
    case 'correction':
      return process.askCorrections(caseId, { items: body.items ?? [], dueOn, reason: body.reason ?? '' });
    case 'transfer':
    case 'opinion':
    case 'oversight':
      return process.addMatter(caseId, kind, { on, dueOn, body });
    case 'incident':
      return process.raiseAlert(caseId, {
        level: parts.card.level === 'major' ? 'major' : 'urgent',
        at: body.incident?.at ?? (`${on}T${clock.minute().slice(11)}` as LocalMinute),
        reason: body.reason ?? '',
        facts: lines(parts.card.riskFacts) as RiskFact[],
        body,
      });
    default:
      return process.supervise(caseId, kind, { on, body });
  }
}
