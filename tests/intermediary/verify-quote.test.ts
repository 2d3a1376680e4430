import fc from 'fast-check';
import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cart } from '../../lib/cart/cart.ts';
import { cartHash } from '../../lib/intermediary/cart-hash.ts';
import type { QuoteClaims } from '../../lib/intermediary/quote.ts';
import { type Expected, verifyQuote } from '../../lib/intermediary/verify-quote.ts';
import { PublicKey } from '../../lib/pricing/profile.ts';

/** Cases of the property tests; the long suite raises it to 10,000. */
const numRuns = Number(process.env['MUTATION_RUNS'] ?? 500);

const usd = (minor: number) => ({ minor, currency: 'USD' });
const cart: Cart = {
  store: 'amazon',
  page: 'cart',
  address: 'https://www.amazon.com/cart',
  items: [],
  lines: [],
  total: usd(1000),
  totalKind: 'items',
  seenAt: '2026-03-01T08:00:00Z',
};
const now = new Date('2026-03-01T08:00:00Z');
const iat = now.getTime() / 1000;

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];
let key: Key;
let otherKey: Key;
let expected: Expected;
let claims: QuoteClaims;

const makeKey = async () =>
  (await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })).privateKey;

const sign = (payload: unknown, header: object = {}, by: Key = key): Promise<string> =>
  new CompactSign(
    new TextEncoder().encode(typeof payload === 'string' ? payload : JSON.stringify(payload)),
  )
    .setProtectedHeader({ alg: 'EdDSA', kid: 'first', typ: 'quote+jws', ...header })
    .sign(by);

const codeOf = async (jws: string, against: Partial<Expected> = {}): Promise<string> => {
  const check = await verifyQuote(jws, { ...expected, ...against });
  return check.ok ? 'ok' : check.code;
};

beforeAll(async () => {
  [key, otherKey] = await Promise.all([makeKey(), makeKey()]);
  const { x } = await exportJWK(key);
  const keys = [PublicKey.parse({ kid: 'first', kty: 'OKP', crv: 'Ed25519', x })];
  const terms = { cartHash: await cartHash(cart), kind: 'store-cart', way: 'card' } as const;
  expected = { keys, issuer: 'upcard', audience: 'shopper-1', ...terms, now };
  const line = {
    code: 'items',
    name: 'Goods',
    amount: usd(900),
    foreign: null,
    bearer: 'buyer',
  } as const;
  const fee = { ...line, code: 'fee', name: 'Fee', amount: usd(100) };
  const price = { lines: [line, fee], total: usd(1000), rate: null };
  const jti = '7b1cbd7e-3f6a-4b9e-9a43-111111111111';
  claims = { iss: 'upcard', aud: 'shopper-1', iat, exp: iat + 600, jti, ...terms, price };
});

describe('a firm price', () => {
  it('holds when it answers what was asked, up to its last second', async () => {
    const jws = await sign(claims);
    expect(await verifyQuote(jws, expected)).toEqual({ ok: true, claims, kid: 'first' });
    expect(await codeOf(jws, { now: new Date((iat + 600) * 1000 - 1) })).toBe('ok');
    expect(await codeOf(jws, { now: new Date((iat + 600) * 1000) })).toBe('quote-expired');
  });

  it('may say the newer name of the algorithm', async () => {
    expect(await codeOf(await sign(claims, { alg: 'Ed25519' }))).toBe('ok');
  });

  it('is refused when anything it says differs', async () => {
    const changed: readonly [string, Partial<QuoteClaims>][] = [
      ['quote-invalid', { iss: 'kops' }],
      ['quote-invalid', { aud: 'shopper-2' }],
      ['quote-invalid', { kind: 'exam' }],
      ['quote-invalid', { way: 'cash' }],
      ['cart-differs', { cartHash: 'A'.repeat(43) }],
      ['quote-invalid', { price: { ...claims.price, total: usd(999) } }],
      ['quote-invalid', { price: { ...claims.price, total: { minor: 1000, currency: 'EUR' } } }],
    ];
    for (const [code, change] of changed)
      expect(await codeOf(await sign({ ...claims, ...change }))).toBe(code);
    expect(await codeOf(await sign({ ...claims, more: 1 }))).toBe('quote-invalid');
    expect(await codeOf(await sign('no JSON'))).toBe('quote-invalid');
    expect(await codeOf(await sign(claims, { typ: 'JWT' }))).toBe('quote-invalid');
  });

  it('is refused by another key, whatever key it names', async () => {
    expect(await codeOf(await sign(claims, {}, otherKey))).toBe('quote-invalid');
    expect(await codeOf(await sign(claims, { kid: 'second' }, otherKey))).toBe('untrusted-key');
    const { x } = await exportJWK(otherKey);
    expect(
      await codeOf(await sign(claims, { jwk: { kty: 'OKP', crv: 'Ed25519', x } }, otherKey)),
    ).toBe('quote-invalid');
  });

  it('is refused without a signature, or with one of another kind', async () => {
    const [, payload = ''] = (await sign(claims)).split('.');
    const header = (value: object) =>
      Buffer.from(JSON.stringify({ kid: 'first', typ: 'quote+jws', ...value })).toString(
        'base64url',
      );
    for (const alg of ['none', 'None', 'HS256', 'ES256', ''])
      for (const signature of ['', 'AAAA', payload])
        expect(await codeOf(`${header({ alg })}.${payload}.${signature}`)).toBe('quote-invalid');
  });

  it('never passes with a changed payload, and no change of it makes the check throw', async () => {
    const jws = await sign(claims);
    const payload = jws.split('.')[1];
    const mutation = fc.tuple(
      fc.nat(jws.length - 1),
      fc.nat(3),
      fc.constantFrom(...'ABab09-_.=\u0000é'),
    );
    const holds = fc.asyncProperty(
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      async (steps) => {
        const changed = steps.reduce(
          (text, [at, drop, put]) => text.slice(0, at) + put + text.slice(at + drop),
          jws,
        );
        const check = await verifyQuote(changed, expected);
        return !check.ok || changed.split('.')[1] === payload;
      },
    );
    await fc.assert(holds, { numRuns });
  });

  it('never passes with another header, and never throws at any text', async () => {
    const [, payload = '', signature = ''] = (await sign(claims)).split('.');
    const holds = fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (header) => {
      const first = Buffer.from(header).toString('base64url');
      const codes = [await codeOf(`${first}.${payload}.${signature}`), await codeOf(header)];
      return !codes.includes('ok');
    });
    await fc.assert(holds, { numRuns });
  });
});

describe('the hash of a cart', () => {
  it('does not mind when the cart was seen, nor the order of members', async () => {
    const backwards = Object.fromEntries(Object.entries(cart).reverse()) as Cart;
    expect(await cartHash({ ...backwards, seenAt: '2030-01-01T00:00:00Z' })).toBe(
      await cartHash(cart),
    );
  });

  it('changes with anything else', async () => {
    const others: Cart[] = [
      { ...cart, total: usd(1001) },
      { ...cart, totalKind: 'grand' },
      { ...cart, page: 'checkout' },
      { ...cart, address: 'https://www.amazon.com/cart?x' },
      { ...cart, lines: [{ kind: 'items', label: '', amount: usd(1000) }] },
    ];
    const hashes = await Promise.all([cart, ...others].map(cartHash));
    expect(new Set(hashes).size).toBe(others.length + 1);
  });

  it('is SHA-256 over the JCS form (RFC 8785)', async () => {
    const { seenAt: _, ...rest } = cart;
    const sorted =
      '{"address":"https://www.amazon.com/cart","items":[],"lines":[],"page":"cart","store":"amazon","total":{"currency":"USD","minor":1000},"totalKind":"items"}';
    expect(JSON.parse(sorted)).toEqual(rest);
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sorted));
    expect(await cartHash(cart)).toBe(Buffer.from(bytes).toString('base64url'));
  });
});
