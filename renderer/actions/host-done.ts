import type { HostFailure, HostReply } from '../../shared/host/contract.ts';

/** A host that did not do what was asked; the screen turns the kind into a sentence. */
export class HostRefused extends Error {
  readonly failure: HostFailure;
  constructor(failure: HostFailure) {
    super(`host: ${failure.kind}`);
    this.name = 'HostRefused';
    this.failure = failure;
  }
}

/** The value of a host reply. @throws HostRefused */
export async function hostDone<T>(reply: Promise<HostReply<T>>): Promise<T> {
  const answer = await reply;
  if (answer.ok) return answer.value;
  throw new HostRefused(answer.failure);
}
