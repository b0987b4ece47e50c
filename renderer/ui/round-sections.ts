import type { RoundPlace } from '../../shared/bargaining/process/unmet.ts';

/** The sections of the desk of a round in the order of the tabs; the name stands in the address as `?section=`. */
export const roundSections = [
  'overview',
  'covered',
  'representatives',
  'offers',
  'materials',
  'meetings',
  'votes',
  'contract',
  'filing',
  'publication',
  'performance',
  'orders',
  'measures',
  'deadlines',
  'papers',
  'record',
] as const;
export type RoundSection = (typeof roundSections)[number];

/** The section a piece of an address names; anything unknown is the overview. */
export const roundSectionOf = (text: string | null): RoundSection =>
  roundSections.find((one) => one === text) ?? 'overview';

/** Where a missing thing is put right. */
export const sectionOfPlace: Record<RoundPlace, RoundSection> = {
  overview: 'overview',
  representatives: 'representatives',
  offers: 'offers',
  materials: 'materials',
  meetings: 'meetings',
  items: 'meetings',
  clauses: 'contract',
  tables: 'contract',
  votes: 'votes',
  signing: 'contract',
  filing: 'filing',
  publication: 'publication',
  performance: 'performance',
  measures: 'measures',
  papers: 'papers',
};

/** The section of the desk of a round where what is due is done; an unknown place leads to its list of limits. */
export const roundAddress = ({ id, place }: { id: string; place: string }): string =>
  `/bargaining/rounds/${id}?section=${Object.hasOwn(sectionOfPlace, place) ? sectionOfPlace[place as RoundPlace] : 'deadlines'}`;
