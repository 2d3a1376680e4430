import { describe, expect, it } from 'vitest';
import { locate } from '../../lib/stores/locate.ts';
import { sightingAt } from '../../lib/stores/sighting.ts';
import { everyStore } from './every-store.ts';
import { openPage } from './open-page.ts';

const sightingOf = (html: string, address: string) =>
  sightingAt(openPage(html, address), address, locate(address, everyStore), new Date(0));

const steam = (price: string): string =>
  `<html><head></head><body><div class="game_area_purchase_game"><div class="game_purchase_price price">${price}</div></div></body></html>`;

const playstation = (price: string): string =>
  `<html><head></head><body><span data-qa="mfeCtaMain#offer0#finalPrice">${price}</span></body></html>`;

describe('a product that is not sold for money', () => {
  it.each(['Free To Play', 'Free', 'Play Demo', ''])('has no offer on Steam: “%s”', (price) =>
    expect(sightingOf(steam(price), 'https://store.steampowered.com/app/1/')).toEqual({
      left: true,
    }),
  );

  it.each(['Free', 'Included', 'Unavailable', '$0.00'])(
    'has no offer at the PlayStation Store: “%s”',
    (price) =>
      expect(
        sightingOf(playstation(price), 'https://store.playstation.com/en-us/concept/1'),
      ).toEqual({ left: true }),
  );
});
