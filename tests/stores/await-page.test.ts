import { describe, expect, it } from 'vitest';
import { aliexpress } from '../../lib/stores/aliexpress.ts';
import { amazon } from '../../lib/stores/amazon.ts';
import { awaitPage } from '../../lib/stores/await-page.ts';
import { pagePaths } from '../../lib/stores/page-paths.ts';
import { stores } from '../../lib/stores/stores.ts';
import { handClock } from './hand-clock.ts';
import { openPage } from './open-page.ts';

const cartAt = 'https://www.amazon.com/cart';
const productAt = 'https://www.amazon.com/s?k=kettle';

/** A page that is waited for, and how often it has been said that there is something to read. */
const start = (address: string) => {
  const document = openPage('<html><body></body></html>', address);
  const clock = handClock();
  const said: string[] = [];
  awaitPage(document, pagePaths(amazon), () => said.push(document.location.href), clock);
  return { document, clock, said };
};

describe('a cart', () => {
  it('has arrived at once, and is not waited for again', () => {
    const { clock, said } = start(cartAt);
    expect(said).toEqual([cartAt]);
    expect(clock.waiting()).toBe(0);
  });

  it('has arrived when the page goes there without a reload', () => {
    const { document, clock, said } = start(productAt);
    clock.pass(10_000);
    expect(said).toEqual([]);
    document.location.href = cartAt;
    clock.pass(1500);
    expect(said).toEqual([cartAt]);
    expect(clock.waiting()).toBe(0);
  });
});

it('is told of a change by a browser that tells, and asks no clock', () => {
  const document = openPage('<html><body></body></html>', productAt);
  const navigation = new EventTarget();
  Object.defineProperty(document, 'defaultView', { value: { navigation } });
  const clock = handClock();
  let arrived = 0;
  awaitPage(document, pagePaths(amazon), () => arrived++, clock);
  const goTo = (address: string) => {
    document.location.href = address;
    navigation.dispatchEvent(new Event('currententrychange'));
  };
  goTo('https://www.amazon.com/gp/help');
  expect([arrived, clock.waiting()]).toEqual([0, 0]);
  goTo(cartAt);
  goTo(productAt);
  goTo(cartAt);
  expect(arrived).toBe(1);
});

it('does not touch a page that is no cart', () => {
  const { document, clock, said } = start(productAt);
  for (const name of ['querySelector', 'querySelectorAll', 'createTreeWalker'])
    Object.defineProperty(document, name, { value: () => expect.fail(name) });
  clock.pass(60_000);
  expect(said).toEqual([]);
});

describe('the one pattern for all pages of a store', () => {
  it.each(stores)(
    'is made of patterns from the start of the path at $name',
    ({ language, pages }) => {
      const rules = pages.filter((rule) => 'page' in rule);
      for (const pattern of [...rules.map(({ path }) => path), ...(language ? [language] : [])]) {
        expect(pattern.flags).toBe('');
        expect(pattern.source).toMatch(/^\^\(?\\\//);
      }
    },
  );

  it.each([
    '/cart',
    '/gp/cart/view.html',
    '/dp/B000000000',
    '/-/de/dp/B000000000',
    '/-/zh_TW/cart/ref=nav_cart',
    '/Lamp-with-a-name/dp/B000000000/ref=sr_1_1',
    '/gp/buy/spc/handlers/display.html',
  ])('matches %s at Amazon', (path) => expect(pagePaths(amazon).test(path)).toBe(true));

  it.each([
    '/',
    '/s',
    '/-/de/s',
    '/en/cart',
    '/item/1005001.html',
    '/gp/buy/thankyou/handlers/display.html',
  ])('does not match %s at Amazon', (path) => expect(pagePaths(amazon).test(path)).toBe(false));

  it.each(['/cart', '/item/1005001.html', '/p/shoppingcart/index.html'])(
    'matches %s at AliExpress',
    (path) => expect(pagePaths(aliexpress).test(path)).toBe(true),
  );

  it.each(['/-/de/cart', '/category/5/cart.html'])('does not match %s at AliExpress', (path) =>
    expect(pagePaths(aliexpress).test(path)).toBe(false),
  );
});
