import type { PriceProblem } from './price-cart.ts';
import type { Profile } from './profile.ts';

/** Whether an intermediary turns a payment away for where the buyer or the payee is (ISO 3166-1 alpha-2); an unknown country (`null`) is not held against anybody. `null` = not refused. */
export const countryRefusal = (
  { name, refusedPayerCountries, payeeCountries }: Profile,
  payer: string | null,
  payee: string | null,
): { readonly code: 'country-not-taken'; readonly detail: PriceProblem['detail'] } | null => {
  if (payer !== null && refusedPayerCountries.includes(payer))
    return { code: 'country-not-taken', detail: `${name} takes no buyers in ${payer}.` };
  if (payee !== null && payeeCountries && !payeeCountries.includes(payee))
    return {
      code: 'country-not-taken',
      detail: `${name} pays into ${payeeCountries.join(', ')} only.`,
    };
  return null;
};
