import type { LeadFacts } from '../lead-facts.ts';
import { by, during, type Period } from '../period.ts';
import { leads, type Measure } from './measure.ts';

/** 有效、不重复的诉求: what counts as registered. */
const counts = ({ disposition }: LeadFacts): boolean =>
  disposition !== 'duplicate' && disposition !== 'invalid';

const registered = (one: LeadFacts, period: Period): boolean => counts(one) && during(one.receivedOn, period);
const limitFell = (one: LeadFacts, period: Period): boolean => counts(one) && during(one.dueOn, period);

/** 诉求、走访、组织和人员 (S01–S04, S50–S52). */
export const leadsAndStock = {
  leads: leads(registered),
  leadsDisposed: leads((one, period) => during(one.disposedOn, period)),
  leadsDisposedByEnd: leads((one, period) => registered(one, period) && by(one.disposedOn, period.to)),
  leadsDue: leads(limitFell),
  leadsInTime: leads(
    (one, period) => limitFell(one, period) && one.dueOn !== null && by(one.disposedOn, one.dueOn),
  ),
  leadContacts: {
    of: 'lead',
    count: (one, period) =>
      counts(one)
        ? (during(one.receivedOn, period) ? 1 : 0) + one.contacts.filter((on) => during(on, period)).length
        : 0,
  },
  visits: { of: 'visit', count: (one, period) => (during(one.on, period) ? 1 : 0) },
  visitLeads: { of: 'visit', count: (one, period) => (during(one.on, period) ? one.leads : 0) },
  organisations: { of: 'stock', count: ({ organisations }) => organisations },
  mediators: { of: 'stock', count: ({ mediators }) => mediators },
} as const satisfies Record<string, Measure>;
