import { useEffect, useRef } from 'react';
import { type Speaker, speakerOrder } from './speakers.ts';

/** The speaker a key means: F1–F4, or Alt with 1–4; undefined for any other key. */
export function speakerOfKey(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey'>,
): Speaker | undefined {
  if (event.ctrlKey || event.metaKey) return undefined;
  const place = event.altKey ? /^(?:Digit|Numpad)([1-4])$/.exec(event.code) : /^F([1-4])$/.exec(event.key);
  return place ? speakerOrder[Number(place[1]) - 1] : undefined;
}

/** Calls back when a speaker key is pressed anywhere on the page; never while an input method composes or a dialog is open. */
export function useSpeakerKeys(choose: (speaker: Speaker) => void): void {
  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229) return;
      const speaker = speakerOfKey(event);
      if (!speaker || (event.target instanceof Element && event.target.closest('[role$="dialog"]'))) return;
      event.preventDefault();
      latest.current(speaker);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
