import { expect, it } from 'vitest';
import { kindOfPage } from '../../../lib/stores/kind-of-page.ts';
import { openPage } from '../open-page.ts';
import { writtenPages } from './written-pages.ts';

it.each(writtenPages)('$kind: $name ($lang)', ({ kind, lang, title, head, body }) => {
  const html = `<html lang="${lang}"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  expect(kindOfPage(openPage(html, 'https://shop.example/'), null).kind).toBe(kind);
});
