import { describe, expect, it } from 'vitest';
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
  awaitPage(document, pagePaths(stores), () => said.push(document.location.href), clock);
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
  awaitPage(document, pagePaths(stores), () => arrived++, clock);
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

describe('the one pattern for all pages', () => {
  const rules = stores.flatMap(({ pages }) => pages.filter((rule) => 'page' in rule));

  it('has every path in it, none of which has flags of its own', () => {
    const whole = pagePaths(stores);
    for (const { path } of rules) {
      expect(path.flags).toBe('');
      expect(whole.source).toContain(path.source);
    }
  });

  it.each(['/cart', '/gp/cart/view.html', '/-/de/dp/B000000000', '/item/1005001.html'])(
    'matches %s',
    (path) => expect(pagePaths(stores).test(path)).toBe(true),
  );

  it.each(['/', '/s', '/gp/buy/thankyou/handlers/display.html', '/category/5/cart.html'])(
    'does not match %s',
    (path) => expect(pagePaths(stores).test(path)).toBe(false),
  );
});
