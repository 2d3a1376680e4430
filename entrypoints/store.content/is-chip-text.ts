import type { ChipText } from '../../lib/messages/chip-text.ts';

/** Whether a message is words for the chip. Checked by hand: a schema library would be most of the content script. */
export const isChipText = (value: unknown): value is ChipText =>
  typeof value === 'object' &&
  value !== null &&
  'chip' in value &&
  (value.chip === null || typeof value.chip === 'string') &&
  'title' in value &&
  typeof value.title === 'string' &&
  'language' in value &&
  typeof value.language === 'string' &&
  'direction' in value &&
  (value.direction === 'ltr' || value.direction === 'rtl');
