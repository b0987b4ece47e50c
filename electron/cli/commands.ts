import type { Command } from './command.ts';

type Loader = () => Promise<{ command: Command }>;

/** Every command by name. Loaded when called for: a list of time limits needs no fonts. */
export const commands: Readonly<Record<string, Loader>> = {
  check: () => import('./commands/check.ts'),
  claims: () => import('./commands/claims.ts'),
  deadlines: () => import('./commands/deadlines.ts'),
  documents: () => import('./commands/documents.ts'),
  identity: () => import('./commands/identity.ts'),
  render: () => import('./commands/render.ts'),
  schema: () => import('./commands/schema.ts'),
};
