import { isDeepStrictEqual } from 'node:util';
import { locate } from '../../lib/stores/locate.ts';
import { type Sighting, sightingAt } from '../../lib/stores/sighting.ts';
import { clickedAt } from '../stores/clicked-at.ts';
import { everyStore } from '../stores/every-store.ts';
import { type Clicked, expectedAt, type Fixture, fixtures } from '../stores/fixtures.ts';
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
  const { html, address, clicked } = fixture;
  const place = locate(address, everyStore);
  const sighting = sightingAt(openPage(html, address), address, place, new Date(seenAt));
  if (!isDeepStrictEqual(toldOf(sighting), expectedAt(fixture, seenAt)))
    return 'cart' in sighting || 'offer' in sighting ? 'wrong' : 'refused';
  return clicked ? clickedOutcome(fixture, clicked) : 'right';
};

const clickedOutcome = ({ html, address }: Fixture, clicked: Clicked): Outcome => {
  const found = clickedAt(openPage(html, address), address).clicked;
  if (isDeepStrictEqual(found, clicked)) return 'right';
  return found.total === null ? 'refused' : 'wrong';
};

const toldOf = (sighting: Sighting) => ('left' in sighting ? null : sighting);
