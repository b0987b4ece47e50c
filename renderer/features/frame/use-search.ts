import { useEffect, useState } from 'react';

export type Search<Hit> =
  | { state: 'idle' }
  | { state: 'searching' }
  | { state: 'failed' }
  /** `fresh`: the hits answer the text that stands in the box now. */
  | { state: 'found'; hits: Hit[]; fresh: boolean };

type Answer<Hit> = { of: string; hits: Hit[] | null };

/**
 * Hits for the text typed. Nothing is asked while the input method composes; an answer to older text is dropped and
 * the hits before stay until the new ones are there.
 */
export function useSearch<Hit>(
  text: string,
  composing: boolean,
  find: (text: string) => Promise<Hit[]>,
): Search<Hit> {
  const [answer, setAnswer] = useState<Answer<Hit> | null>(null);
  const asked = text.trim();
  useEffect(() => {
    if (composing) return;
    if (asked === '') {
      setAnswer(null);
      return;
    }
    let current = true;
    find(asked).then(
      (hits) => current && setAnswer({ of: asked, hits }),
      () => current && setAnswer({ of: asked, hits: null }),
    );
    return () => {
      current = false;
    };
  }, [asked, composing, find]);

  if (asked === '') return { state: 'idle' };
  if (answer === null) return { state: 'searching' };
  const fresh = answer.of === asked && !composing;
  if (answer.hits === null) return fresh ? { state: 'failed' } : { state: 'searching' };
  return { state: 'found', hits: answer.hits, fresh };
}

/** Whether the answer to the text in the box is there, good or bad. */
export const isSettled = <Hit>(search: Search<Hit>): boolean =>
  search.state === 'failed' || (search.state === 'found' && search.fresh);

/**
 * Two searches of one text as one list, the first above. The first decides: the second only adds lines, and “nothing
 * found” waits for both.
 */
export function joined<Hit>(first: Search<Hit>, second: Search<Hit>): Search<Hit> {
  if (first.state !== 'found') return first;
  const hits = [...first.hits, ...(second.state === 'found' ? second.hits : [])];
  if (hits.length === 0 && !isSettled(second)) return { state: 'searching' };
  return { state: 'found', hits, fresh: first.fresh && isSettled(second) };
}
