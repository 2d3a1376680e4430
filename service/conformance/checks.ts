import { cartHash } from '../../lib/intermediary/cart-hash.ts';
import type { CallName } from '../../lib/intermediary/contract.ts';
import { contract } from '../../lib/intermediary/contract.ts';
import { isSignedHistory } from '../../lib/intermediary/is-signed-history.ts';
import { Problem } from '../../lib/intermediary/problem.ts';
import type { QuoteClaims } from '../../lib/intermediary/quote.ts';
import { verifyQuote } from '../../lib/intermediary/verify-quote.ts';
import { priceCart } from '../../lib/pricing/price-cart.ts';
import { placeOne } from './place-one.ts';
import { answerOf, cartFor, formFor, must, mustRefuse, type Subject } from './subject.ts';

/** One rule of the contract, in words, and how it is tried; throws when it is broken. */
export type Check = { readonly rule: string; readonly run: (subject: Subject) => Promise<void> };

const quoteOf = async (subject: Subject): Promise<{ jws: string; claims: QuoteClaims }> => {
  const { profile, shopper } = subject;
  const [cart, { kind }] = [cartFor(profile), await formFor(subject)];
  const way = profile.ways[0]?.id ?? '';
  const signed = answerOf(await shopper.client('quote', { body: { cart, kind, way } }));
  const checked = await verifyQuote(signed.jws, {
    ...{ keys: profile.quoteKeys, issuer: profile.id, audience: shopper.account },
    ...{ cartHash: await cartHash(cart), kind, way, now: new Date(signed.now) },
  });
  if (!checked.ok) throw new Error(`the signed price is refused: ${checked.code}`);
  return { jws: signed.jws, claims: checked.claims };
};

/** Every check, in the order in which they are run. */
export const checks: readonly Check[] = [
  {
    rule: 'rates and announcements follow the contract',
    run: async ({ anonymous }) => {
      answerOf(await anonymous('rates', {}));
      answerOf(await anonymous('announcements', {}));
    },
  },
  {
    rule: 'a rate’s history runs day by day to the rate now; a pair without a rate has none',
    run: async ({ anonymous, profile: { settlement } }) => {
      const [rate] = answerOf(await anonymous('rates', {})).rates;
      const own = { from: settlement, to: settlement };
      mustRefuse(await anonymous('ratesHistory', { query: own }), 'rate-unknown');
      if (!rate) return;
      const { from, to, value, scale } = rate;
      const { days } = answerOf(await anonymous('ratesHistory', { query: { from, to } }));
      const times = days.map(({ day }) => Date.parse(day));
      const isDaily = times.every(
        (time, at) => at === 0 || time - (times[at - 1] ?? 0) === 86_400_000,
      );
      must(isDaily, 'its days don’t follow one another');
      const last = days.at(-1);
      must(last?.value === value && last.scale === scale, 'it does not end with the rate now');
    },
  },
  {
    rule: 'any origin may call (CORS)',
    run: async ({ origin }) => {
      const { headers } = await fetch(new URL('/v1/profile', origin));
      must(headers.get('access-control-allow-origin') === '*', 'the answer allows no origin');
    },
  },
  {
    rule: 'an unknown address is a problem document with the code not-found',
    run: async ({ origin }) => {
      const answer = await fetch(new URL('/v1/no-such-thing', origin));
      const problem = Problem.safeParse(await answer.json());
      must(answer.status === 404 && problem.data?.code === 'not-found', `got ${answer.status}`);
    },
  },
  {
    rule: 'nobody gets in without a token',
    run: async ({ origin }) => {
      for (const name of namesOfShoppers()) {
        const { method, path } = contract[name];
        const address = path.replace('{id}', crypto.randomUUID()).replace('{code}', 'AAAAAAAA');
        const { status } = await fetch(new URL(address, origin), { method });
        must(status === 401, `${method} ${path} answers ${status}`);
      }
    },
  },
  {
    rule: 'a wrong password is refused, a right one brings a session',
    run: async ({ anonymous, shopper: { email, password } }) => {
      const wrong = { email, password: `${password}x` };
      mustRefuse(await anonymous('signIn', { body: wrong }), 'wrong-credentials');
      answerOf(await anonymous('signIn', { body: { email, password } }));
    },
  },
  {
    rule: 'a firm price is signed by a published key, for this shopper and cart, and adds up',
    run: async (subject) => {
      await quoteOf(subject);
    },
  },
  {
    rule: 'a firm price follows the published rules',
    run: async (subject) => {
      const { claims } = await quoteOf(subject);
      const { kind, way, price, standing = null } = claims;
      const asked = { kind, way, rate: price.rate, standing };
      const ours = priceCart(cartFor(subject.profile), subject.profile, asked);
      must(ours.ok && ours.price.total.minor === price.total.minor, 'another total by its rules');
    },
  },
  {
    rule: 'a firm price that was changed, or is another shopper’s, places no order',
    run: async (subject) => {
      const { jws } = await quoteOf(subject);
      const [head, payload, signature] = jws.split('.');
      const changed = `${head}.${payload?.slice(0, -2)}AA.${signature}`;
      mustRefuse(await placeOne(subject, { quote: changed }), 'quote-invalid');
      const theirs = await placeOne(subject, { quote: jws, by: subject.other });
      mustRefuse(theirs, 'quote-invalid');
    },
  },
  {
    rule: 'the same order again is the same order; another one under its id is refused',
    run: async (subject) => {
      const [id, { jws }] = [crypto.randomUUID(), await quoteOf(subject)];
      const first = answerOf(await placeOne(subject, { id, quote: jws }));
      const again = answerOf(await placeOne(subject, { id, quote: jws }));
      must(first.number === again.number, 'it has another number the second time');
      const note = { id, quote: jws, note: 'Another one' };
      mustRefuse(await placeOne(subject, note), 'order-differs');
    },
  },
  {
    rule: 'another shopper’s order is not found',
    run: async (subject) => {
      const order = answerOf(await placeOne(subject, { quote: (await quoteOf(subject)).jws }));
      const params = { id: order.id };
      mustRefuse(await subject.other.client('order', { params }), 'not-found');
      mustRefuse(await subject.other.client('cancel', { params }), 'not-found');
    },
  },
  {
    rule: 'an order is listed, told in the events, and has a signed history that holds',
    run: async (subject) => {
      const { client } = subject.shopper;
      const { id, events } = answerOf(
        await placeOne(subject, { quote: (await quoteOf(subject)).jws }),
      );
      const { quoteKeys } = subject.profile;
      must(await isSignedHistory(events, quoteKeys), 'the history does not hold');
      const { orders } = answerOf(await client('orders', { query: {} }));
      must(orders[0]?.id === id, 'the newest order is not first in the list');
      const told = answerOf(await client('events', { query: { after: '0' } }));
      must(
        told.events.some(({ order }) => order === id),
        'the events say nothing of it',
      );
    },
  },
  {
    rule: 'what cancelling gives back is told before, and is so; it can’t be cancelled twice',
    run: async (subject) => {
      const { client } = subject.shopper;
      const { id } = answerOf(await placeOne(subject, { quote: (await quoteOf(subject)).jws }));
      const before = answerOf(await client('cancellation', { params: { id } }));
      must(before.possible && before.refund === null, 'it says something else than "nothing"');
      const { status, refund } = answerOf(await client('cancel', { params: { id } }));
      must(status === 'cancelled' && refund === null, `it is ${status} afterwards`);
      mustRefuse(await client('cancel', { params: { id } }), 'not-in-this-status');
    },
  },
  {
    rule: 'a token is worth nothing after the sign-out',
    run: async ({ other: { client } }) => {
      answerOf(await client('signOut', {}));
      mustRefuse(await client('me', {}), 'not-signed-in');
    },
  },
];

const namesOfShoppers = (): CallName[] =>
  (Object.keys(contract) as CallName[]).filter((name) => contract[name].caller === 'shopper');
