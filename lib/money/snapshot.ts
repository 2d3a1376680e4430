import type { Rate } from './rate.ts';

/** One US dollar in other currencies, in ten-thousandths, rounded as they stood about the end of 2026. */
const perDollar: Record<string, number> = {
  EUR: 8_600,
  GBP: 7_550,
  JPY: 1_535_000,
  CNY: 71_000,
  KRW: 14_100_000,
  KZT: 5_250_000,
  RUB: 810_000,
  TRY: 430_000,
  AED: 36_725,
  SAR: 37_500,
  IRR: 11_300_000_000,
  SEK: 94_500,
  NOK: 101_000,
  DKK: 64_200,
  CHF: 8_000,
  PLN: 36_600,
  CZK: 208_000,
  INR: 885_000,
  CAD: 13_950,
  AUD: 15_200,
  BRL: 53_500,
  MXN: 184_000,
  SGD: 12_950,
  HKD: 77_800,
  EGP: 475_000,
  ILS: 32_500,
};

/** Rates for a first run without a network only; every figure made with them says that they come from the package, and of what day they are. */
export const snapshotRates: readonly Rate[] = Object.entries(perDollar).map(([to, value]) => ({
  from: 'USD',
  to,
  value,
  scale: 4,
  at: '2026-11-20T00:00:00.000Z',
  source: 'built-in snapshot',
}));
