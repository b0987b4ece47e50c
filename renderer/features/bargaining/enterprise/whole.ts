import type { App } from '../../../app-context.tsx';

/** One enterprise with everything that belongs to it. */
export type EnterpriseWhole = NonNullable<Awaited<ReturnType<App['bargaining']['enterprise']>>>;
