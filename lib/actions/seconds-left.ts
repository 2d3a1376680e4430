import type { QuoteRow } from '../storage/rows.ts';

/** Seconds for which a firm price still holds (0 when it ran out), counted on the service's clock: our own may be a day off, only its pace is used. */
export const secondsLeft = (
  quote: Pick<QuoteRow, 'claims' | 'servedAt' | 'receivedAt'>,
  now: Date,
): number => {
  const serviceNow = Date.parse(quote.servedAt) + now.getTime() - Date.parse(quote.receivedAt);
  return Math.max(0, Math.ceil(quote.claims.exp - serviceNow / 1000));
};
