import type { Basis } from '../../law/citation.ts';

/** Remark on an article of arbitration that mediation only follows as a model. */
export const byArbitrationModel = '仲裁程序的规定，调解参照';

/** A custom: no law, and marked as such wherever it is shown. */
export const custom = (what: string): Basis => ({ law: what, article: '—', confidence: 'practice' });
