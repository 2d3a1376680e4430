import { type CryptoKey, calculateJwkThumbprint } from 'jose';
import { z } from 'zod';
import { sealing } from '../../lib/intermediary/sealing.ts';
import { PublicKey } from '../../lib/pricing/profile.ts';
import type { Database } from '../database/database.ts';
import { installationValue } from '../database/installation-value.ts';

/** The X25519 key that logins are sealed to: the private half, and the public one as the profile shows it. */
export type SealingKeys = { readonly open: CryptoKey; readonly publicKey: PublicKey };

const PrivateKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('X25519'),
  x: z.string(),
  d: z.string(),
});

/** The installation's own sealing key, made at its first start and kept in its database; the key id is the RFC 7638 thumbprint. */
export const loadSealingKeys = async (db: Database): Promise<SealingKeys> => {
  const { kty, crv, x, d } = PrivateKey.parse(
    JSON.parse(await installationValue(db, 'sealing-key', makeKey)),
  );
  const open = await sealing.kem.importKey('jwk', { kty, crv, x, d }, false);
  const kid = await calculateJwkThumbprint({ kty, crv, x });
  return { open, publicKey: PublicKey.parse({ kid, kty, crv, x }) };
};

const makeKey = async (): Promise<string> => {
  const { privateKey } = await sealing.kem.generateKeyPair();
  return JSON.stringify(await crypto.subtle.exportKey('jwk', privateKey));
};
