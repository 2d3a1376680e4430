import { describe, expect, it } from 'vitest';
import { parsed } from './parsed.ts';

describe('a unit that several countries have', () => {
  it.each([
    ['۲۵۰ ریال سعودی', '250 SAR'],
    ['۲۵۰ ریال', '250 IRR'],
    ['250 ريال عماني', '250 OMR'],
    ['250 ريال', '250 SAR|QAR|YER|OMR'],
    ['250 درهم إماراتي', '250 AED'],
    ['250 درهما مغربيا', '250 MAD'],
    ['۲۵۰ درهم امارات', '250 AED'],
    ['250 دينارًا جزائريًا', '250 DZD'],
    ['250 دولار أمريكي', '250 USD'],
    ['۲۵۰ دلار کانادا', '250 CAD'],
    ['250 جنيه إسترليني', '250 GBP'],
    ['250 ليرة تركية', '250 TRY'],
    ['المجموع 250 جنيه مصري', '250 EGP'],
  ])('is that of the country behind it: %s is %s', (text, expected) => {
    expect(parsed(text)).toBe(expected);
  });

  it('is not decided by a country that is not known', () => {
    expect(parsed('250 جنيه قبرصي')).toBe('unclear');
  });
});
