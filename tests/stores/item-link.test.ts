import { describe, expect, it } from 'vitest';
import { itemLink } from '../../lib/stores/item-link.ts';
import { locate } from '../../lib/stores/locate.ts';
import { everyStore } from './every-store.ts';

const address = 'https://store.steampowered.com/cart';

const linkOf = (href: string): string => {
  const place = locate(address, everyStore);
  if (place?.kind !== 'cart' || place.page === null) throw new Error('no cart');
  return itemLink({ link: href, href: null }, 'Some game', address, place);
};

/** eBay's cart is at a host that has no items. */
const rebuiltAt = (href: string): string => {
  const cart = 'https://cart.payments.ebay.de/sc/view';
  const place = locate(cart, everyStore);
  if (place?.kind !== 'cart' || place.page === null) throw new Error('no cart');
  return itemLink({ link: null, href }, '123456789012', cart, place);
};

const search = 'https://store.steampowered.com/search/?term=Some%20game';

describe('the link to an item', () => {
  it.each([
    ['https://store.steampowered.com/app/620/Portal/?snr=1_8#x', '/app/620/Portal/'],
    ['/sub/7877/', '/sub/7877/'],
  ])('is the row’s own without its query: %s', (href, path) =>
    expect(linkOf(href)).toBe(`https://store.steampowered.com${path}`),
  );

  it.each([
    'https://evil.example/app/620/',
    'http://store.steampowered.com/app/620/',
    'javascript:alert(1)/app/1',
    'https://store.steampowered.com.evil.example/app/620/',
    `https://store.steampowered.com/app/${'1'.repeat(600)}`,
  ])('is rebuilt where the row’s leads away: %s', (href) => expect(linkOf(href)).toBe(search));

  it('stands where the row’s link leads, with what names the variant', () =>
    expect(rebuiltAt('https://www.ebay.de/itm/Lampe/123456789012?var=7&hash=x')).toBe(
      'https://www.ebay.de/itm/123456789012?var=7',
    ));

  it('takes nothing from a link that leads away', () =>
    expect(rebuiltAt('https://evil.example/itm/123456789012?var=7')).toBe(
      'https://cart.payments.ebay.de/itm/123456789012',
    ));
});
