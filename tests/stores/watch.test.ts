import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Look } from '../../lib/cart/look.ts';
import type { Shown } from '../../lib/stores/follow-page.ts';
import { sightingOfLook } from '../../lib/stores/sighting.ts';
import { stores } from '../../lib/stores/stores.ts';
import { watch } from '../../lib/stores/watch.ts';
import { fixtures } from './fixtures.ts';
import { handClock } from './hand-clock.ts';
import { HandObserver } from './hand-observer.ts';
import { openPage } from './open-page.ts';

const htmlOf = (name: string): string => {
  const fixture = fixtures.find((one) => one.store === 'amazon' && one.name === name);
  if (!fixture) throw new Error(`no fixture ${name}`);
  return fixture.html;
};

const cartAt = 'https://www.amazon.com/cart';
const amount = '.sc-price';

/** A page that is watched, and what has been said of it: totals in minor units, reasons, or "left". */
const start = (name: string, address = cartAt) => {
  const document = openPage(htmlOf(name), address);
  const clock = handClock();
  const end = new AbortController();
  const said: (number | string)[] = [];
  /** As the background takes it: what stays as it was is no news, and what can't be read is none before it was waited for. */
  const say = (news: number | string) => news !== said.at(-1) && said.push(news);
  const report = (shown: Shown): void => {
    const sighting = shown ? sightingOfLook(Look.parse(shown.look), stores) : { left: true };
    if ('cart' in sighting) say(sighting.cart.total.minor);
    else if ('offer' in sighting) say(sighting.offer.price.minor);
    else if ('left' in sighting) say('left');
    else if (shown?.waited) say(sighting.unreadable.reason);
  };
  watch(document, stores, end.signal, report, clock);
  return { document, clock, said, end: () => end.abort() };
};

const every = (document: Document, selector: string): Element[] => [
  ...document.querySelectorAll(selector),
];

/** Draws another total without a reload. */
const draw = (document: Document, total: string): void => {
  for (const place of every(document, amount)) {
    place.textContent = total;
    HandObserver.changed(place);
  }
};

const goTo = (document: Document, href: string): void => {
  document.location.href = href;
};

beforeEach(() => {
  HandObserver.live.clear();
  vi.stubGlobal('MutationObserver', HandObserver);
});
afterEach(() => vi.unstubAllGlobals());

describe('a cart', () => {
  it('is reported when two looks agree, not at the first', () => {
    const { clock, said } = start('cart-com');
    clock.pass(300);
    expect(said).toEqual([]);
    clock.pass(300);
    expect(said).toEqual([6248]);
  });

  it('is reported once while it stays the same', () => {
    const { document, clock, said } = start('cart-com');
    clock.pass(1000);
    draw(document, '$62.48');
    clock.pass(60_000);
    expect(said).toEqual([6248]);
  });

  it('is followed when its total changes without a reload', () => {
    const { document, clock, said } = start('cart-com');
    clock.pass(1000);
    draw(document, '$87.47');
    clock.pass(1000);
    draw(document, '$62.48');
    clock.pass(1000);
    expect(said).toEqual([6248, 8747, 6248]);
  });

  it('is not reported half drawn', () => {
    const { document, clock, said } = start('cart-com');
    clock.pass(300);
    for (const total of ['$1.00', '$2.00', '$3.00']) {
      draw(document, total);
      clock.pass(300);
    }
    expect(said).toEqual([]);
    clock.pass(600);
    expect(said).toEqual([300]);
  });

  it('is found again when the store replaces the part that holds it', () => {
    const { document, clock, said } = start('cart-com');
    clock.pass(1000);
    for (const part of every(document, '#sc-active-cart, #sc-buy-box')) {
      const copy = part.cloneNode(true);
      part.replaceWith(copy);
    }
    for (const place of every(document, amount)) place.textContent = '$99.00';
    clock.pass(3000);
    expect(said).toEqual([6248, 9900]);
    draw(document, '$98.00');
    clock.pass(1000);
    expect(said).toEqual([6248, 9900, 9800]);
  });
});

describe('a page that can’t be read', () => {
  it('gets time to finish loading before that is said, once', () => {
    const { clock, said } = start('cart-skeleton');
    clock.pass(4000);
    expect(said).toEqual([]);
    clock.pass(60_000);
    expect(said).toEqual(['no-total']);
  });

  it('is a cart as soon as it is there', () => {
    const { document, clock, said } = start('cart-skeleton');
    clock.pass(2000);
    document.body.innerHTML = openPage(htmlOf('cart-com'), cartAt).body.innerHTML;
    Object.assign(globalThis, { document });
    clock.pass(3000);
    expect(said).toEqual([6248]);
  });

  it('says that a cart has been emptied', () => {
    const { document, clock, said } = start('cart-com');
    clock.pass(1000);
    for (const row of every(document, '.sc-list-item')) row.setAttribute('data-isselected', '0');
    draw(document, '$0.00');
    clock.pass(10_000);
    expect(said).toEqual([6248, 'empty']);
  });
});

describe('a page that is left', () => {
  it('is reported so once, and is a cart again on the way back', () => {
    const { document, clock, said } = start('cart-com');
    clock.pass(1000);
    goTo(document, 'https://www.amazon.com/Kettle/dp/B0KETTLE01');
    clock.pass(10_000);
    expect(said).toEqual([6248, 'left']);
    goTo(document, cartAt);
    clock.pass(10_000);
    expect(said).toEqual([6248, 'left', 6248]);
  });

  it('is not read under its new address', () => {
    const { document, clock, said } = start('cart-com');
    clock.pass(1000);
    goTo(document, 'https://www.amazon.com/Kettle/dp/B0KETTLE01');
    draw(document, '$1.00');
    clock.pass(400);
    expect(said).toEqual([6248, 'left']);
  });

  it('is not observed any more', () => {
    const { document, clock } = start('cart-com');
    clock.pass(1000);
    goTo(document, 'https://www.amazon.com/Kettle/dp/B0KETTLE01');
    clock.pass(2000);
    expect(HandObserver.changed(document.body.querySelector(amount) ?? document.body)).toBe(0);
  });

  it('says nothing where no cart was ever', () => {
    const { clock, said } = start('product', 'https://www.amazon.com/Kettle/dp/B0KETTLE01');
    clock.pass(60_000);
    expect(said).toEqual([]);
  });
});

describe('the end', () => {
  it('stops everything', () => {
    const { document, clock, said, end } = start('cart-com');
    clock.pass(1000);
    draw(document, '$87.47');
    end();
    expect(clock.waiting()).toBe(0);
    clock.pass(60_000);
    expect(said).toEqual([6248]);
    expect(HandObserver.changed(document.body.querySelector(amount) ?? document.body)).toBe(0);
  });

  it('may have come before the start', () => {
    const clock = handClock();
    const document = openPage(htmlOf('cart-com'), cartAt);
    watch(document, stores, AbortSignal.abort(), () => undefined, clock);
    expect(clock.waiting()).toBe(0);
  });
});

describe('the cost', () => {
  const looksDuring = (work: (page: ReturnType<typeof start>) => void, cost = 0): number => {
    const page = start('cart-com');
    page.clock.pass(1000);
    let looks = 0;
    const { querySelectorAll } = Document.prototype;
    const spy = vi.spyOn(Document.prototype, 'querySelectorAll');
    spy.mockImplementation(function (this: Document, selector: string) {
      if (selector.includes('.sc-list-item')) {
        looks += 1;
        page.clock.spend(cost);
      }
      return querySelectorAll.call(this, selector);
    });
    work(page);
    spy.mockRestore();
    return looks;
  };

  it('of 10,000 changes in a second is a handful of looks', () => {
    const looks = looksDuring(({ document, clock }) => {
      const [place] = every(document, amount);
      for (let n = 0; n < 10_000; n += 1) {
        if (place) HandObserver.changed(place);
        clock.pass(0.1);
      }
    });
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThanOrEqual(4);
  });

  it('of a page that stands still is nothing', () => {
    expect(looksDuring(({ clock }) => clock.pass(600_000))).toBe(0);
  });

  it('of slow looks is at most a twentieth of the time', () => {
    const cost = 100;
    const looks = looksDuring(({ document, clock }) => {
      const [place] = every(document, amount);
      for (let n = 0; n < 6000; n += 1) {
        if (place) HandObserver.changed(place);
        clock.pass(10);
      }
    }, cost);
    expect(looks * cost).toBeLessThanOrEqual(60_000 / 20 + 2 * cost);
  });
});
