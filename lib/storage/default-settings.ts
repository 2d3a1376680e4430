import type { Settings } from './rows.ts';

/** What holds until the welcome page is finished. */
export const defaultSettings: Settings = {
  id: 'settings',
  language: null,
  country: 'IR',
  currency: 'IRR',
  unit: 'IRT',
  theme: 'system',
  chipOffAt: [],
  intermediary: null,
  way: null,
  notices: 'all',
  consentedAt: null,
};
