import { CompactSign } from 'jose';
import type { QuoteKeys } from '../quotes/quote-keys.ts';

/** A detached compact JWS (EdDSA, type `event+jws`) over the hash of an event, which covers its order's whole history. The type keeps it apart from the firm prices that the same key signs. */
export const signEvent = async (hash: string, { sign, publicKey }: QuoteKeys): Promise<string> => {
  const jws = await new CompactSign(new TextEncoder().encode(hash))
    .setProtectedHeader({ alg: 'EdDSA', kid: publicKey.kid, typ: 'event+jws' })
    .sign(sign);
  return jws.replace(/\..*\./, '..');
};
