import type { PublicKey } from '../pricing/profile.ts';

/** Whether an intermediary shows no key but trusted ones. */
export const areKeysAmong = (trusted: readonly PublicKey[], keys: readonly PublicKey[]): boolean =>
  keys.every((key) => trusted.some(({ kid, x }) => kid === key.kid && x === key.x));
