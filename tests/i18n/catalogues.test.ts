import { describe, expect, it } from 'vitest';
import { CartLineKind, TotalKind } from '../../lib/cart/cart.ts';
import { UnreadableReason } from '../../lib/cart/unreadable.ts';
import { catalogues, createI18n } from '../../lib/i18n/create-i18n.ts';
import { Language, locales } from '../../lib/i18n/locales.ts';
import { ProblemCode } from '../../lib/intermediary/problem.ts';
import { IdentityState } from '../../lib/orders/identity.ts';
import { OrderStatus } from '../../lib/orders/status.ts';
import { OrderKind } from '../../lib/pricing/order-kind.ts';

type Leaves = Map<string, string>;

function leavesOf(part: object, path = ''): Leaves {
  return new Map(
    Object.entries(part).flatMap(([name, value]: [string, unknown]): [string, string][] => {
      const key = path === '' ? name : `${path}.${name}`;
      if (typeof value === 'string') return [[key, value]];
      return typeof value === 'object' && value !== null ? [...leavesOf(value, key)] : [];
    }),
  );
}

const plural = /_(?:zero|one|two|few|many|other)$/;
const bases = (leaves: Leaves) => new Set([...leaves.keys()].map((key) => key.replace(plural, '')));
const counted = (leaves: Leaves) =>
  [...leaves.keys()].filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -6));
const places = (text: string) => (text.match(/\{\{\w+/g) ?? []).toSorted();
const english = leavesOf(catalogues.en);

describe.each(Language.options)('the catalogue %s', (language) => {
  const leaves = leavesOf(catalogues[language]);

  it('has the keys of English and no others', () => expect(bases(leaves)).toEqual(bases(english)));

  it('has every plural form of its language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const wanted = counted(leaves).flatMap((key) => forms.map((form) => `${key}_${form}`));
    expect(wanted.filter((key) => !leaves.has(key))).toEqual([]);
  });

  it('fills the same places as English', () => {
    const differing = [...leaves].filter(([key, text]) => {
      const master = english.get(key) ?? english.get(key.replace(plural, '_other')) ?? '';
      return places(text).join() !== places(master).join();
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('leaves no sentence empty', () =>
    expect([...leaves].filter(([, text]) => text.trim() === '')).toEqual([]));

  it('has a sentence for every code that a shopper can meet', () => {
    const keys = [
      ...ProblemCode.options.map((code) => `problem.${code}`),
      ...UnreadableReason.options.flatMap((why) => [`unreadable.${why}`, `unreadableNext.${why}`]),
      ...OrderStatus.options.flatMap((status) => [
        `status.${status}`,
        `statusNext.${status}`,
        `statusMade.${status}`,
      ]),
      ...CartLineKind.options.map((kind) => `cartLine.${kind}`),
      ...TotalKind.options.map((kind) => `totalKind.${kind}`),
      ...OrderKind.options.map((kind) => `kind.${kind}`),
      ...IdentityState.shape.state.options.map((state) => `identity.state.${state}`),
    ];
    expect(keys.filter((key) => !leaves.has(key))).toEqual([]);
  });

  it('counts in its own digits', () => {
    const words = createI18n(language).t('cart.items', { count: 12 });
    const twelve = new Intl.NumberFormat(locales[language].intl).format(12);
    expect(words).toContain(twelve);
  });
});

describe('the Persian catalogue', () => {
  const leaves = leavesOf(catalogues.fa);

  it('has neither Arabic letters nor Latin digits of its own', () =>
    expect([...leaves].filter(([, text]) => /[يكة]|\d/.test(text))).toEqual([]));

  it('joins its prefixes and endings by a zero-width non-joiner', () =>
    expect([...leaves].filter(([, text]) => /(?:^|\s)ن?می\s|\sها(?:ی|\s|$)/.test(text))).toEqual(
      [],
    ));
});
