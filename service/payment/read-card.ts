import type { Card } from './gateway.ts';

/** A card out of the window's form: Persian and Arabic digits read as Latin ones, blanks and hyphens dropped. */
export const readCard = (form: FormData): Card => {
  const field = (name: string) => latin(String(form.get(name) ?? '')).slice(0, 40);
  return {
    number: field('number').replace(/[\s-]/g, ''),
    expiry: field('expiry')
      .replace(/\s/g, '')
      .replace(/^(\d{2})(\d{2})$/, '$1/$2'),
    securityCode: field('code').trim(),
  };
};

const latin = (text: string): string =>
  text
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
