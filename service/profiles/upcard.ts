import { toman } from '../../lib/money/unit.ts';
import { clubAnnouncements, clubReductions } from './club.ts';
import { iranianHolidays } from './iranian-holidays.ts';
import { practiceHistory } from './practice-history.ts';
import type { ProfileData } from './profile-data.ts';

const inToman = (amount: number) => ({ minor: amount * toman.minor, currency: 'IRR' });
const toRial = (from: string, value: number) => ({ from, to: 'IRR', value, scale: 0 });

const rates = [
  toRial('USD', 1_128_400),
  toRial('EUR', 1_312_000),
  toRial('GBP', 1_498_000),
  toRial('AED', 307_250),
  toRial('CNY', 158_600),
  toRial('TRY', 27_300),
  toRial('KRW', 815),
  toRial('JPY', 7_540),
  toRial('SEK', 117_900),
  toRial('CAD', 812_000),
  toRial('AUD', 741_000),
  toRial('INR', 12_900),
  toRial('RUB', 14_100),
  toRial('KZT', 2_180),
];

/** A practice intermediary after UpCard: orders on foreign sites for customers in Iran, priced in toman, identity checked before payment. Fees, limits and rates, and what the rates were before, are made up for practice. */
export const upcard: ProfileData = {
  profile: {
    id: 'upcard',
    name: 'UpCard (practice)',
    practice: true,
    settlement: 'IRR',
    unit: toman,
    roundTo: 1000 * toman.minor,
    kinds: ['store-cart', 'exam', 'travel', 'game-account', 'subscription', 'other'],
    currencies: null,
    payeeCountries: null,
    refusedPayerCountries: [],
    ways: [
      {
        id: 'gateway',
        name: 'Card, in the payment window',
        card: {
          networks: ['shetab', 'visa', 'mastercard'],
          securityCode: 'required',
          refusedCountries: [],
        },
        fees: [],
      },
    ],
    fees: [
      {
        code: 'service-fee',
        name: 'Service fee',
        partsPerMillion: 35_000,
        fixed: null,
        minimum: inToman(150_000),
        bearer: 'buyer',
      },
      {
        code: 'carrying-out',
        name: 'Cost of carrying the order out',
        partsPerMillion: 0,
        fixed: inToman(90_000),
        minimum: null,
        bearer: 'buyer',
      },
    ],
    reductions: [...clubReductions],
    limits: { minimum: inToman(500_000), maximum: inToman(2_000_000_000) },
    identityRequired: true,
    workingHours: {
      timeZone: 'Asia/Tehran',
      days: [6, 7, 1, 2, 3, 4],
      from: '09:00',
      to: '17:00',
      shorter: [{ day: 4, from: '09:00', to: '13:00' }],
      holidays: [...iranianHolidays],
    },
    promiseHours: 2,
  },
  announcements: [...clubAnnouncements],
  rates,
  rateHistory: practiceHistory(rates),
};
