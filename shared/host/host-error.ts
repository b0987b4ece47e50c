import type { HostFailure } from './contract.ts';

/** What a host service throws when it cannot do what was asked; the dispatcher turns it into a value. */
export class HostError extends Error {
  readonly kind: HostFailure['kind'];

  /** @param detail for the log; never a path, never a name of a party */
  constructor(kind: HostFailure['kind'], detail = '') {
    super(detail);
    this.name = 'HostError';
    this.kind = kind;
  }
}

const byErrno: Record<string, HostFailure['kind']> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOENT: 'not-found',
};

/**
 * The failure an error stands for. A system error keeps only its code: its message holds paths, and folder names
 * may hold the names of parties.
 */
export function failureOf(error: unknown): HostFailure {
  if (error instanceof HostError) return { kind: error.kind, detail: error.message };
  const code = codeOf(error);
  if (code) return { kind: byErrno[code] ?? 'internal', detail: code };
  return { kind: 'internal', detail: error instanceof Error ? error.name : typeof error };
}

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
