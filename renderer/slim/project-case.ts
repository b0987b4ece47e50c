import type { Project } from '../db/commit.ts';

/**
 * The next date of a case, used by the one door and by the worker when it builds the list cache anew; both must
 * use the same one. Undefined: the date on the case's card stands.
 */
export const projectCase: Project | undefined = undefined;
