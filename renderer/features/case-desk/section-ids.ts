import type { Place } from '../../../shared/mediation/process/unmet.ts';

/** The sections of the desk in the order of the tabs; the name stands in the address as `?section=`. */
export const sectionIds = [
  'overview',
  'parties',
  'claims',
  'evidence',
  'acceptance',
  'history',
  'sessions',
  'agreement',
  'papers',
  'deadlines',
  'performance',
  'routes',
  'matters',
  'archive',
  'record',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** The section a piece of an address names; anything unknown is the overview. */
export const sectionOf = (text: string | null): SectionId =>
  sectionIds.find((id) => id === text) ?? 'overview';

/** Where a missing thing is put right. */
export const sectionOfPlace: Record<Place, SectionId> = {
  overview: 'overview',
  parties: 'parties',
  claims: 'claims',
  acceptance: 'acceptance',
  sessions: 'sessions',
  agreement: 'agreement',
  performance: 'performance',
  papers: 'papers',
  followUp: 'performance',
  evidence: 'evidence',
  routes: 'routes',
  matters: 'matters',
  archive: 'archive',
};
