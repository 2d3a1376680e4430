import { findAll } from '../find-all.ts';
import { locate, type Place } from '../locate.ts';
import { platforms } from './platforms.ts';

/** What a page is to the shop program that made it, by its marks and its address; `null` where none is known, or the program says nothing of this address. */
export const locatePlatform = (document: Document, address: string): Place | null => {
  if (!URL.canParse(address)) return null;
  const hosts = [{ host: new URL(address).host, currency: null }];
  for (const platform of platforms) {
    if (findAll(document, platform.marks).length === 0) continue;
    const place = locate(address, [{ ...platform, hosts, home: address }]);
    if (place) return place;
  }
  return null;
};
