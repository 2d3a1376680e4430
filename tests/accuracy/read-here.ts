import type { PageReading } from '../../lib/cart/page-reading.ts';
import { readPage } from '../../lib/stores/any-page/read-page.ts';
import { everyStore } from '../stores/every-store.ts';

/** Reads the page that this script runs in as the extension does on a click. */
export const readHere = (now: string): PageReading =>
  readPage(document, location.href, everyStore, {
    pointed: null,
    now: new Date(now),
    language: null,
  });
