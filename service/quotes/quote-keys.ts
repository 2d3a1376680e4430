import {
  type CryptoKey,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
} from 'jose';
import { z } from 'zod';
import { PublicKey } from '../../lib/pricing/profile.ts';
import type { Database } from '../database/database.ts';
import { installationValue } from '../database/installation-value.ts';

/** The Ed25519 key that signs firm prices: the private half, and the public one as the profile shows it. */
export type QuoteKeys = { readonly sign: CryptoKey; readonly publicKey: PublicKey };

const PrivateKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string(),
});

/** The installation's own signing key, made at its first start and kept in its database; the key id is the RFC 7638 thumbprint. */
export const loadQuoteKeys = async (db: Database): Promise<QuoteKeys> => {
  const { kty, crv, x, d } = PrivateKey.parse(
    JSON.parse(await installationValue(db, 'quote-key', makeKey)),
  );
  const sign = await importJWK({ kty, crv, x, d }, 'EdDSA');
  if (sign instanceof Uint8Array)
    throw new Error('The quote key in the database is no Ed25519 key.');
  const kid = await calculateJwkThumbprint({ kty, crv, x });
  return { sign, publicKey: PublicKey.parse({ kid, kty, crv, x }) };
};

const makeKey = async (): Promise<string> => {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return JSON.stringify(await exportJWK(privateKey));
};
