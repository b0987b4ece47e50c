import { interruptionCauses } from '../../../../../shared/deadlines/limitation-causes.ts';
import type { Words } from '../../../../../shared/mediation/terms.ts';
import type { Terms } from './step-form.ts';

/** 时效中断, and the beginning and end of 时效中止. */
export const limitationKinds = {
  interruption: { zh: '中断', en: 'Interrupted' },
  suspensionStart: { zh: '中止开始', en: 'Suspended from' },
  suspensionEnd: { zh: '中止结束', en: 'Suspended until' },
} as const satisfies Record<string, Words>;

const suspensionCauses: Terms = {
  'force-majeure': { zh: '不可抗力', en: 'Force majeure' },
  'other-good-cause': { zh: '其他正当理由', en: 'Another good cause' },
};

/** Causes to choose from, by the kind of event. */
export const causeTerms = (kind: keyof typeof limitationKinds): Terms =>
  kind === 'interruption' ? interruptionCauses : suspensionCauses;
