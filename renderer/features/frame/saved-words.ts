import type { SaveState } from '../../actions/save-state.ts';
import type { savedText } from '../../text/frame.ts';

/** `calm`: nothing to do; `soon`: worth a look; `stop`: nothing is written. */
export type SavedTone = 'calm' | 'soon' | 'stop';

/** Free space as a person says it. */
export function freeSpace(bytes: number): string {
  const gigabytes = bytes / 1024 ** 3;
  if (gigabytes >= 1) return `${gigabytes.toFixed(1)} GB`;
  return `${Math.max(0, Math.round(bytes / 1024 ** 2))} MB`;
}

/** Word, explanation and tone of a saved state. */
export function savedWords(
  state: SaveState,
  text: (typeof savedText)['zh-CN'],
): { word: string; why: string; tone: SavedTone } {
  switch (state.kind) {
    case 'saved':
      return { word: text.saved, why: text.savedWhy, tone: 'calm' };
    case 'saving':
      return { word: text.saving, why: text.savingWhy, tone: 'calm' };
    case 'waiting-for-disk':
      return { word: text.waiting, why: text.waitingWhy(state.entries), tone: 'soon' };
    case 'disk-low':
      return { word: text.diskLow, why: text.diskLowWhy(freeSpace(state.bytes)), tone: 'soon' };
    case 'read-only':
      return { word: text.readOnly, why: text.readOnlyWhy(freeSpace(state.bytes)), tone: 'stop' };
    case 'stopped':
      return { word: text.stopped, why: text.stoppedWhy, tone: 'stop' };
  }
}
