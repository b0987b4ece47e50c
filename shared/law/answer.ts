import type { Basis } from './citation.ts';

/** One step of a legal computation, said to the user, with the texts it rests on. */
export interface Reason {
  readonly text: string;
  readonly textEn: string;
  readonly basis: readonly Basis[];
}

/** A value of law never comes alone: it carries the reasons the screen and the papers show. */
export interface Answer<T> {
  readonly value: T;
  readonly because: readonly Reason[];
}

/** Builds a reason; `basis` may be empty for plain arithmetic. */
export function reason(text: string, textEn: string, basis: readonly Basis[] = []): Reason {
  return { text, textEn, basis };
}
