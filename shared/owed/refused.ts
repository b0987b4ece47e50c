/** An input that cannot be used; `key` names it. Turned into a failure where the calculator is run. */
export class Refused extends Error {
  readonly kind = 'refused';
  readonly key: string;
  constructor(key: string, why: string) {
    super(why);
    this.name = 'Refused';
    this.key = key;
  }
}

/** @throws Refused always */
export function refuse(key: string, why: string): never {
  throw new Refused(key, why);
}

/** The value, which this way of computing cannot do without. @throws Refused when it is absent */
export function need<T>(value: T | null | undefined, key: string): T {
  if (value === null || value === undefined) refuse(key, missing);
  return value;
}

/** What is said of a key that is not there. */
export const missing = '缺少 / missing';
