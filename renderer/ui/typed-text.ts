import { useState } from 'react';

type Typed<V> = {
  text: string;
  means: V | null;
  /** The value handed in when this was last looked at. */
  seen: V | null;
  /** Values handed out since the field was left; one that comes back late is an echo, not a change. */
  sent: (V | null)[];
};

/**
 * The text somebody is typing for a value that is not text (a sum, a number, a day). It stays as typed until the
 * field is left; a value changed from elsewhere replaces it.
 */
export function useTypedText<V>(
  value: V | null,
  show: (value: V) => string,
  read: (text: string) => V | null,
) {
  const fresh = (): Typed<V> => ({
    text: value === null ? '' : show(value),
    means: value,
    seen: value,
    sent: [],
  });
  const [typed, setTyped] = useState(fresh);
  let now = typed;
  if (typed.seen !== value) {
    now = value === typed.means || typed.sent.includes(value) ? { ...typed, seen: value } : fresh();
    setTyped(now);
  }
  return {
    text: now.text,
    /** True when something is typed that means nothing. */
    unread: now.text.trim() !== '' && now.means === null,
    type: (text: string): V | null => {
      const means = read(text);
      setTyped((before) => ({ ...before, text, means, sent: [...before.sent, means] }));
      return means;
    },
    /** Writes the value the usual way when the field is left; a value its owner would not give up comes back. */
    tidy: () =>
      setTyped((before) => {
        const means = before.means ?? value;
        return { ...before, text: means === null ? before.text : show(means), means, sent: [] };
      }),
  };
}
