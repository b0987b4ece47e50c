import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const bootLifeMs = 60_000;
const digest = (text: string) => createHash('sha256').update(text).digest();
const newSecret = () => randomBytes(32).toString('base64url');

/**
 * Who may call the host. A boot value (256 bits) travels once in the address's fragment, which no server sees, and
 * is swapped for a bearer token that stays in the page's own session. Never a cookie: cookies ignore ports.
 */
export function createAdmission(now: () => number = Date.now) {
  let boots: { sum: Buffer; until: number }[] = [];
  const tokens: Buffer[] = [];
  const listeners: (() => void)[] = [];
  return {
    /** A value good for one swap: within a minute, or until used when a person has to carry it over. */
    issueBoot(untilUsed = false): string {
      const boot = newSecret();
      boots.push({ sum: digest(boot), until: untilUsed ? Number.POSITIVE_INFINITY : now() + bootLifeMs });
      return boot;
    },

    /** The token for a boot value, or null when it is unknown, used or too old. */
    swap(boot: string): string | null {
      const sum = digest(boot);
      boots = boots.filter((one) => one.until >= now());
      const known = boots.find((one) => timingSafeEqual(one.sum, sum));
      if (!known) return null;
      boots = boots.filter((one) => one !== known);
      const token = newSecret();
      tokens.push(digest(token));
      for (const tell of listeners) tell();
      return token;
    },

    /** True for `Bearer <token>` of a swap. */
    admits(header: string | undefined): boolean {
      const token = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(header ?? '')?.[1];
      if (!token) return false;
      const sum = digest(token);
      return tokens.some((one) => timingSafeEqual(one, sum));
    },

    /** Told after each swap. */
    onSwap(tell: () => void): void {
      listeners.push(tell);
    },
  };
}

export type Admission = ReturnType<typeof createAdmission>;
