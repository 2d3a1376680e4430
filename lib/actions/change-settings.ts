import { checked } from '../storage/checked.ts';
import type { Database } from '../storage/database.ts';
import { defaultSettings } from '../storage/default-settings.ts';
import { Settings } from '../storage/rows.ts';

/** The shopper's settings, or the defaults when there are none yet or the row is damaged. */
export const readSettings = async (db: Database): Promise<Settings> =>
  checked(Settings, await db.settings.get('settings')) ?? defaultSettings;

type Change = { readonly [K in keyof Settings]?: Settings[K] | undefined };

/** Writes a change of settings over what there is. */
export const changeSettings = (db: Database, change: Change): Promise<void> =>
  db.transaction('rw', db.settings, async () => {
    const told = Object.entries(change).filter(([, value]) => value !== undefined);
    await db.settings.put(
      Settings.parse({ ...(await readSettings(db)), ...Object.fromEntries(told) }),
    );
  });
