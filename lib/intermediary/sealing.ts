import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';

/** How logins are sealed: HPKE (RFC 9180) in base mode with X25519, HKDF-SHA256 and AES-256-GCM. */
export const sealing = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/** What a sealed text is for; another use of the same keys would have another. */
export const purpose = new TextEncoder().encode('wasit login 1');

/** The order's id goes in as associated data: what was sealed for one order opens for no other. */
export const bound = (order: string): Uint8Array => new TextEncoder().encode(order);
