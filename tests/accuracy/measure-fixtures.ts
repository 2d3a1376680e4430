import { isDeepStrictEqual } from 'node:util';
import { locate } from '../../lib/stores/locate.ts';
import { type Sighting, sightingAt } from '../../lib/stores/sighting.ts';
import { everyStore } from '../stores/every-store.ts';
import { expectedAt, type Fixture, fixtures } from '../stores/fixtures.ts';
import { openPage } from '../stores/open-page.ts';
import type { Tally } from './tally.ts';

const seenAt = '2026-11-22T10:00:00.000Z';

/** Reads every fixture of every store: a suite for each store. */
export const measureFixtures = (): Tally[] =>
  [...Map.groupBy(fixtures, ({ store }) => store)].map(([store, own]) => {
    const outcomes = own.map(outcomeOf);
    const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
    return {
      suite: `fixtures: ${store}`,
      right: count('right'),
      refused: count('refused'),
      wrong: count('wrong'),
      excepted: 0,
    };
  });

type Outcome = 'right' | 'refused' | 'wrong';

const outcomeOf = (fixture: Fixture): Outcome => {
  const { html, address } = fixture;
  const place = locate(address, everyStore);
  const sighting = sightingAt(openPage(html, address), address, place, new Date(seenAt));
  if (isDeepStrictEqual(toldOf(sighting), expectedAt(fixture, seenAt))) return 'right';
  return 'cart' in sighting || 'offer' in sighting ? 'wrong' : 'refused';
};

const toldOf = (sighting: Sighting) => ('left' in sighting ? null : sighting);
