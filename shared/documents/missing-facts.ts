import { type Facts, hasFact } from './facts.ts';
import type { NeededFact, Template } from './template.ts';

/** The facts a paper needs and the case does not have; empty: it may be issued. Optional ones are not counted. */
export function missingFacts(template: Template, facts: Facts): NeededFact[] {
  return template.needs.filter((need) => !need.optional && !hasFact(facts, need.path));
}
