import { readPage } from '../../lib/stores/any-page/read-page.ts';
import { captured } from '../accuracy/captured.ts';
import { everyStore } from './every-store.ts';
import type { Clicked } from './fixtures.ts';

const asked = { pointed: null, now: new Date('2026-11-22T10:00:00.000Z'), language: null };

/** What a page gives when the shopper asks for it, and by which store's file its address is known. */
export const clickedAt = (
  document: Document,
  address: string,
): { store: string | null; clicked: Clicked } => {
  const reading = readPage(document, address, everyStore, asked);
  const { store, url: _url, evidence: _evidence, ...clicked } = captured(reading, address);
  return { store, clicked };
};
