import { CompactSign } from 'jose';
import { QuoteClaims, type SignedQuote } from '../../lib/intermediary/quote.ts';
import type { QuoteKeys } from './quote-keys.ts';

/** A firm price as it travels: compact JWS (EdDSA) over the claims, type `quote+jws`, with the key's id. */
export const signQuote = async (
  claims: QuoteClaims,
  { sign, publicKey }: QuoteKeys,
  now: Date,
): Promise<SignedQuote> => {
  const bytes = new TextEncoder().encode(JSON.stringify(QuoteClaims.parse(claims)));
  const jws = await new CompactSign(bytes)
    .setProtectedHeader({ alg: 'EdDSA', kid: publicKey.kid, typ: 'quote+jws' })
    .sign(sign);
  return { jws, now: now.toISOString() };
};
