import type { Clock } from '../clock.ts';
import type { HejieDb } from '../db/database.ts';
import type { Change } from '../db/write.ts';
import type { DeviceSettings } from './device-settings.ts';

/** What actions are handed: put together in `main.tsx`, and by tests. */
export type Needs = {
  db: HejieDb;
  change: Change;
  clock: Clock;
  /** The person at the desk; records name people by id. */
  me: () => string;
  device: () => DeviceSettings;
};

/** A refusal in words a person understands; nothing was written. */
export class NotAllowed extends Error {
  readonly zh: string;
  readonly en: string;
  constructor(words: { zh: string; en: string }) {
    super(words.zh);
    this.zh = words.zh;
    this.en = words.en;
  }
}
