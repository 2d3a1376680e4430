import { describe, expect, it } from 'vitest';
import { readAnyPage } from '../../../lib/stores/any-page/read-any-page.ts';
import { captured } from '../../accuracy/captured.ts';
import { openPage } from '../open-page.ts';
import type { AnyPageCase } from './any-page-case.ts';
import { bookingPages } from './booking-pages.ts';
import { dollarPages } from './dollar-pages.ts';
import { easternPages } from './eastern-pages.ts';
import { europeanPages } from './european-pages.ts';
import { listPages } from './list-pages.ts';
import { moreLanguages } from './more-languages.ts';
import { otherPages } from './other-pages.ts';
import { retailPages } from './retail-pages.ts';
import { summaryPages } from './summary-pages.ts';
import { worldPages } from './world-pages.ts';

const now = new Date('2026-11-22T10:00:00.000Z');

const read = ({ html, url }: AnyPageCase) =>
  captured(readAnyPage(openPage(html, url), url, { pointed: null, now, language: null }), url);

const all = [
  ...europeanPages,
  ...easternPages,
  ...dollarPages,
  ...otherPages,
  ...summaryPages,
  ...moreLanguages,
  ...bookingPages,
  ...listPages,
  ...retailPages,
  ...worldPages,
];

describe('any page', () => {
  it.each(all)('$name', (page) => {
    const reading = read(page);
    expect(reading.total).toBe(page.total);
    if (page.total !== null) expect(reading.currency).toBe(page.currency);
    if (page.total === null) expect(reading.confidence).toBe('none');
    if (page.confidence) expect(reading.confidence).toBe(page.confidence);
    if (page.offer) expect(reading.offer).toBe(page.offer);
    if (page.links) expect(reading.items.map(({ url }) => url)).toEqual(page.links);
    if (page.items)
      expect(reading.items.map((item) => [item.title, item.quantity, item.unitPrice])).toEqual(
        page.items,
      );
  });
});
