import { randomBytes, timingSafeEqual } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { z } from 'zod';

/** What a browser at the console holds, sealed: the staff token (`null` before the sign-in) and the word that its forms must bring. */
const Session = z.object({ token: z.string().nullable(), csrf: z.string().min(16) });
export type Session = z.infer<typeof Session>;

/** Seconds that a sign-in lasts: a working day. */
export const sessionLife = 8 * 3600;

/** A session with a fresh word for its forms. */
export const newSession = (token: string | null): Session => ({
  token,
  csrf: randomBytes(24).toString('base64url'),
});

/** Seals a session (JWE, AES-256-GCM) with the installation's console key, so that nothing has to be kept here; it opens for `sessionLife` seconds. */
export const sealSession = (session: Session, key: Uint8Array, now: Date): Promise<string> =>
  new EncryptJWT(session)
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setExpirationTime(Math.floor(now.getTime() / 1000) + sessionLife)
    .encrypt(key);

/** Opens a sealed session; `null` when it was not sealed here or has run out. */
export const openSession = async (
  sealed: string,
  key: Uint8Array,
  now: Date,
): Promise<Session | null> => {
  const opened = await jwtDecrypt(sealed, key, { currentDate: now }).catch(() => null);
  const session = Session.safeParse(opened?.payload);
  return session.success ? session.data : null;
};

/** Whether a form brought the word of its session. */
export const isOwnForm = ({ csrf }: Session, given: string | undefined): boolean => {
  const [wanted, got] = [Buffer.from(csrf), Buffer.from(given ?? '')];
  return wanted.length === got.length && timingSafeEqual(wanted, got);
};
