import { send } from '../../lib/messages/send.ts';
import type { Settings } from '../../lib/storage/rows.ts';

/** Asks the background to keep changed settings; consent is not among what a change can touch. */
export const changeSettings = (settings: Settings, change: Partial<Settings>): void => {
  const { id: _, consentedAt: __, ...rest } = { ...settings, ...change };
  send('settingsChanged', { settings: rest });
};
