import { pathsOf } from '../fill.ts';
import type { Template } from '../template.ts';

/** Facts a template prints, wherever it does; not those it only asks for or needs. */
export function printedPaths(template: Template): Set<string> {
  const found = new Set<string>();
  gather(template.blocks, found);
  return found;
}

/** Repeated parts print what their rows hold. */
function gather(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') for (const path of pathsOf(value)) into.add(path);
  if (typeof value !== 'object' || value === null) return;
  for (const [member, part] of Object.entries(value)) {
    if ((member === 'each' || member === 'of') && typeof part === 'string') into.add(part);
    else gather(part, into);
  }
}

/** Facts any of these papers names or needs: what an office may have its own wording name. Rows' fields are not in it. */
export function knownPaths(templates: readonly Template[]): Set<string> {
  const found = new Set<string>();
  for (const template of templates) {
    for (const { path } of template.needs) found.add(path);
    for (const path of printedPaths(template)) if (path.includes('.')) found.add(path);
  }
  return found;
}
