import { describe, expect, it } from 'vitest';
import { read } from '../../lib/stores/read.ts';
import type { Read } from '../../lib/stores/store.ts';
import { openPage } from './open-page.ts';

const readIn = (body: string, ...places: Read[]): string | null =>
  read(
    openPage(`<html><head></head><body>${body}</body></html>`, 'https://shop.example/').body,
    places,
  );

describe('reading a place', () => {
  it('finds data in the source of a script', () => {
    const script = '<script type="application/json">{"a":{"b":["x","EUR"]}}</script>';
    expect(readIn(script, { at: 'script', property: 'text', json: ['a', 'b', '1'] })).toBe('EUR');
    expect(readIn(script, { at: 'script', property: 'text', find: /"([A-Z]{3})"/ })).toBe('EUR');
  });

  it('says what a code of the store’s own stands for', () => {
    const page = '<i data-currency="8"></i>';
    const place = { at: 'i', attribute: 'data-currency' };
    expect(readIn(page, { ...place, names: { 8: 'JPY' } })).toBe('JPY');
    expect(readIn(page, { ...place, names: { 9: 'NOK' } })).toBeNull();
    expect(readIn(page, { ...place, names: { 9: 'NOK' } }, place)).toBe('8');
  });

  it.each(['constructor', '__proto__', 'toString'])('knows no code called %s', (code) =>
    expect(
      readIn(`<i title="${code}"></i>`, { at: 'i', attribute: 'title', names: { 1: 'USD' } }),
    ).toBeNull(),
  );

  it('narrows what a path in JSON leads to', () => {
    const page = `<i data-x='{"price":"12.50 EUR"}'></i>`;
    const place = { at: 'i', attribute: 'data-x', json: ['price'] };
    expect(readIn(page, { ...place, find: /([A-Z]{3})$/ })).toBe('EUR');
  });
});
