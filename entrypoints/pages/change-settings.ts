import { send } from '../../lib/messages/send.ts';
import type { Settings } from '../../lib/storage/rows.ts';

/** Asks the background to keep changed settings; consent is not among what a change can touch. */
export const changeSettings = (change: Partial<Omit<Settings, 'id' | 'consentedAt'>>): void =>
  send('settingsChanged', { change });
