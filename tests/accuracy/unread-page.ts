import type { PageReading } from '../../lib/cart/page-reading.ts';
import { blankReading } from '../../lib/stores/any-page/blank-reading.ts';

/** What is said of a page that could not be shown. */
export const unreadPage = (address: string): PageReading => ({
  ...blankReading(URL.canParse(address) ? address : 'https://shop.example/', new Date()),
  doubts: ['no-total'],
});
