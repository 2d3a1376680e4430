import { agoda } from './agoda.ts';
import { airlines } from './airlines.ts';
import { booking } from './booking.ts';
import { buykorea } from './buykorea.ts';
import { dangdang } from './dangdang.ts';
import { ebay } from './ebay.ts';
import { ets } from './ets.ts';
import { etsy } from './etsy.ts';
import { expedia } from './expedia.ts';
import { ieltsBritishCouncil } from './ielts-british-council.ts';
import { ieltsIdp } from './ielts-idp.ts';
import { microsoft } from './microsoft.ts';
import { netflix } from './netflix.ts';
import { pearsonVue } from './pearson-vue.ts';
import { playstation } from './playstation.ts';
import { spotify } from './spotify.ts';
import { steam } from './steam.ts';
import type { Store } from './store.ts';
import { target } from './target.ts';
import { walmart } from './walmart.ts';

/** Stores that are known but not installed: the shopper is asked for their hosts at the moment of use, or has one page read by a click. A new one is a file and a line here. */
export const askedStores: readonly Store[] = [
  agoda,
  airlines,
  booking,
  buykorea,
  dangdang,
  ebay,
  ets,
  etsy,
  expedia,
  ieltsBritishCouncil,
  ieltsIdp,
  microsoft,
  netflix,
  pearsonVue,
  playstation,
  spotify,
  steam,
  target,
  walmart,
];
