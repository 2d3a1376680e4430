import type { HomeValue } from '../../components/settings/HomeFields.tsx';
import type { Settings } from '../../lib/storage/rows.ts';
import { languageOf } from './language-of.ts';

/** The part of the settings that says who the shopper is at home. */
export const homeOf = (settings: Settings): HomeValue => ({
  language: languageOf(settings),
  country: settings.country,
  currency: settings.currency,
  unit: settings.unit,
});
