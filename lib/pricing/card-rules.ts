import { z } from 'zod';

/** The networks that a card can belong to. Visa Electron is Visa without a security code, so it is no network of its own. */
export const CardNetwork = z.enum(['visa', 'mastercard', 'maestro', 'unionpay', 'mir', 'shetab']);
export type CardNetwork = z.infer<typeof CardNetwork>;

/** Which cards a way to pay takes. `refusedCountries` are ISO 3166 codes of issuing countries. */
export const CardRules = z.strictObject({
  networks: z.array(CardNetwork).min(1),
  securityCode: z.enum(['required', 'optional']),
  refusedCountries: z.array(z.string().regex(/^[A-Z]{2}$/)).max(250),
});
export type CardRules = z.infer<typeof CardRules>;
