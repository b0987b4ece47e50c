import type { CaseFile } from '../../mediation/case-file.ts';
import type { MatterKind, RouteKind } from '../../mediation/process-terms.ts';

/** The route of these kinds a paper is about: the one asked for, else the last entered. */
export function routeOf(file: CaseFile, kinds: readonly RouteKind[], subjectId: string | null) {
  const routes = file.routes.filter((one) => kinds.includes(one.kind));
  return routes.find((one) => one.id === subjectId) ?? routes.at(-1);
}

/** The matter of this kind a paper is about: the one asked for, else the latest by its day. */
export function matterOf(file: CaseFile, kind: MatterKind, subjectId: string | null) {
  const matters = file.matters.filter((one) => one.kind === kind).sort((a, b) => a.on.localeCompare(b.on));
  return matters.find((one) => one.id === subjectId) ?? matters.at(-1);
}
