/** A failure is a value with a `kind`; a bug is thrown. */
export type Result<Value, Failure extends { kind: string }> =
  | { ok: true; value: Value }
  | { ok: false; failure: Failure };

export const ok = <Value>(value: Value) => ({ ok: true as const, value });
export const fail = <Failure extends { kind: string }>(failure: Failure) => ({ ok: false as const, failure });
