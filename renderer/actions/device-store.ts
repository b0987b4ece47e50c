import { z } from 'zod';
import type { HejieDb } from '../db/database.ts';
import { type DeviceSettings, defaultDeviceSettings } from './device-settings.ts';

const key = 'device-settings';
const Settings = z
  .object({
    lang: z.enum(['zh-CN', 'en']),
    dark: z.boolean(),
    deviceSegment: z.string(),
    personId: z.string(),
    notices: z.boolean(),
  })
  .partial();

/** Settings of this machine, kept beside the records and never in the log. */
export function deviceStore(db: HejieDb) {
  return {
    /** What was saved, with defaults for what was not; unreadable settings count as not saved. */
    load: async (): Promise<DeviceSettings> => {
      const saved = Settings.safeParse((await db.local_state.get(key))?.value);
      return { ...defaultDeviceSettings, ...(saved.success ? saved.data : {}) };
    },
    save: async (settings: DeviceSettings): Promise<void> => {
      await db.local_state.put({ key, value: settings });
    },
  };
}
