import { z } from 'zod';
import { toman, type Unit } from '../money/unit.ts';

/** The languages that have a catalogue, as BCP 47 primary subtags. */
export const Language = z.enum(['en', 'fa']);
export type Language = z.infer<typeof Language>;

/**
 * How one language's readers write: its own name for itself, direction, the BCP 47 tag with digits and calendar for Intl,
 * and the country, currency (ISO 4217) and display unit that the settings start from.
 */
export type Locale = {
  readonly language: Language;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly intl: string;
  readonly country: string;
  readonly currency: string;
  readonly unit: Unit | null;
};

/** Every locale by its language; a new language is one row here and one catalogue. */
export const locales: Record<Language, Locale> = {
  en: {
    language: 'en',
    name: 'English',
    direction: 'ltr',
    intl: 'en-GB',
    country: 'IR',
    currency: 'IRR',
    unit: toman,
  },
  fa: {
    language: 'fa',
    name: 'فارسی',
    direction: 'rtl',
    intl: 'fa-IR-u-ca-persian-nu-arabext',
    country: 'IR',
    currency: 'IRR',
    unit: toman,
  },
};
