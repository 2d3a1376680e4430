import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../lib/i18n/choose-language.ts';
import { countriesByName } from '../../lib/i18n/countries-by-name.ts';
import { countryName } from '../../lib/i18n/country-name.ts';
import { createI18n } from '../../lib/i18n/create-i18n.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { formatNumber } from '../../lib/i18n/format-number.ts';
import { formatPercent } from '../../lib/i18n/format-percent.ts';
import { formatRelative } from '../../lib/i18n/format-relative.ts';
import { formatTime } from '../../lib/i18n/format-time.ts';
import { locales } from '../../lib/i18n/locales.ts';

const { en, fa } = locales;
const nowruz = '2026-03-20T20:45:00Z';
const at = Date.parse(nowruz);

describe('days and times', () => {
  it('are Jalali in Persian, in the time zone that is asked for', () => {
    expect(formatDate(nowruz, fa, 'Asia/Tehran')).toBe('۱ فروردین ۱۴۰۵');
    expect(formatDate(nowruz, fa, 'UTC')).toBe('۲۹ اسفند ۱۴۰۴');
    expect(formatDate(nowruz, en, 'Asia/Tehran')).toBe('21 Mar 2026');
  });

  it('run from 00:00 to 23:59', () => {
    expect(formatTime(nowruz, en, 'Asia/Tehran')).toBe('00:15');
    expect(formatTime(nowruz, fa, 'Asia/Tehran')).toBe('۰۰:۱۵');
  });

  it.each([
    [0, 'now', 'اکنون'],
    [59_000, 'now', 'اکنون'],
    [5 * 60_000, '5 minutes ago', '۵ دقیقه پیش'],
    [3 * 3_600_000, '3 hours ago', '۳ ساعت پیش'],
    [26 * 3_600_000, 'yesterday', 'دیروز'],
  ])('%d ms ago', (past, inEnglish, inPersian) => {
    expect(formatRelative(nowruz, at + past, en)).toBe(inEnglish);
    expect(formatRelative(nowruz, at + past, fa)).toBe(inPersian);
  });
});

describe('numbers and names', () => {
  it('have the digits of the reader', () => {
    expect(formatNumber(1234, en)).toBe('1,234');
    expect(formatNumber(1234, fa)).toBe('۱٬۲۳۴');
    expect(formatPercent(26_000, en)).toBe('2.6%');
    expect(formatPercent(26_000, fa)).toBe('۲٫۶٪');
  });

  it('of countries are in the reader’s language and order', () => {
    expect(countryName('KR', en)).toBe('South Korea');
    expect(countryName('KR', fa)).toBe('کرهٔ جنوبی');
    const names = countriesByName(fa).map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('fa').compare));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the language', () => {
  it('is the first that has a catalogue', () => {
    expect(chooseLanguage(['is-IS', 'fa-AF', 'en'])).toBe('fa');
    expect(chooseLanguage([])).toBe('en');
  });

  it('changes in place', async () => {
    const i18n = createI18n('en');
    expect(i18n.t('nav.cart')).toBe('Cart');
    await i18n.changeLanguage('fa');
    expect(i18n.t('nav.cart')).toBe('سبد');
  });
});
