import type { Facts } from './facts.ts';
import { pathsOf } from './fill.ts';
import type { Template } from './template.ts';

/** Members of a template block that hold the path of a fact as it is. */
const pathMembers = new Set(['each', 'of', 'has', 'path']);

/** Every paper keeps these, so that its file finds the folder of its case again. */
const alwaysKept = ['case.no', 'case.numberOrIntake'];

/** What the office says of its seal, for papers that end with one. */
const sealFacts = ['org.sealAt', 'org.sealMark'];

/**
 * Only the facts a paper names: those it prints, repeats over, asks for or needs. What only other papers print, such
 * as identity numbers on a summary, is not kept with it.
 */
export function namedFacts(template: Template, facts: Facts): Facts {
  const named = new Set(alwaysKept);
  gather(template, named);
  return Object.fromEntries(Object.entries(facts).filter(([path]) => named.has(path)));
}

function gather(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') for (const path of pathsOf(value)) into.add(path);
  if (typeof value !== 'object' || value === null) return;
  if ('kind' in value && value.kind === 'seal') for (const path of sealFacts) into.add(path);
  for (const [member, part] of Object.entries(value)) {
    if (pathMembers.has(member) && typeof part === 'string') into.add(part);
    else gather(part, into);
  }
}
