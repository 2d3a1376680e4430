import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sealLogin } from '../../lib/intermediary/seal-login.ts';
import { SealedLogin } from '../../lib/intermediary/sealed-login.ts';
import { sealing } from '../../lib/intermediary/sealing.ts';
import type { Login } from '../../lib/orders/login.ts';
import { openSealed } from '../../service/logins/open-sealed.ts';
import type { SealingKeys } from '../../service/logins/sealing-keys.ts';

const makeKeys = async (kid: string): Promise<SealingKeys> => {
  const { privateKey, publicKey } = await sealing.kem.generateKeyPair();
  const { x = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  return { open: privateKey, publicKey: { kid, kty: 'OKP', crv: 'X25519', x } };
};

const order = '0b8f6f2e-5d0a-4c43-9e51-3f0a53b8a0b1';
const login: Login = {
  name: 'mina',
  password: 'rather a long secret',
  note: 'Press “later” twice.',
};

let keys: SealingKeys;
let others: SealingKeys;
beforeAll(async () => {
  keys = await makeKeys('one');
  others = await makeKeys('one');
});

describe('a sealed login', () => {
  it('opens to what was sealed, whatever that is', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }),
        fc.uuid(),
        async (password, id) => {
          const one = { ...login, password: password.slice(0, 200) };
          const sealed = SealedLogin.parse(await sealLogin(one, keys.publicKey, id));
          expect(await openSealed(keys, sealed, id)).toEqual(one);
        },
      ),
      { numRuns: 200 },
    ));

  it('opens for no other order, 1,000 times', () =>
    fc.assert(
      fc.asyncProperty(fc.uuid(), async (other) => {
        fc.pre(other !== order);
        const sealed = await sealLogin(login, keys.publicKey, order);
        expect(await openSealed(keys, sealed, other)).toBeNull();
      }),
      { numRuns: 1000 },
    ));

  it('opens with no other key, and no byte changed, 1,000 times', async () => {
    const sealed = await sealLogin(login, keys.publicKey, order);
    expect(await openSealed(others, sealed, order)).toBeNull();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('enc' as const, 'sealed' as const),
        fc.nat(),
        fc.integer({ min: 1, max: 63 }),
        async (part, at, step) => {
          const text = sealed[part];
          const turned = turn(text, at % (text.length - 1), step);
          expect(await openSealed(keys, { ...sealed, [part]: turned }, order)).toBeNull();
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is as long for a short password as for a long one', async () => {
    const long = await sealLogin({ ...login, password: 'x'.repeat(200) }, keys.publicKey, order);
    const short = await sealLogin({ ...login, password: 'x' }, keys.publicKey, order);
    expect(short.sealed).toHaveLength(long.sealed.length);
  });
});

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Another digit at one place. */
const turn = (text: string, at: number, step: number): string => {
  const digit = digits[(digits.indexOf(text[at] ?? 'A') + step) % digits.length] ?? 'A';
  return `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
};
