import fc from 'fast-check';
import type { Money } from '../../../lib/money/money.ts';
import { htmlPage } from './any-page-case.ts';
import { type ShopLanguage, shopLanguages } from './shop-languages.ts';

/** A checkout of a shop that doesn't exist: its page, and what is to pay there. */
export type MadeUpShop = {
  readonly url: string;
  readonly html: string;
  readonly total: Money;
  readonly titles: readonly string[];
};

type Layout = {
  readonly around: readonly [string, string];
  readonly row: (label: string, amount: string) => string;
};

/** How shops set a label beside its amount. */
const layouts: readonly Layout[] = [
  {
    around: ['<table><tbody>', '</tbody></table>'],
    row: (label, amount) => `<tr><td>${label}</td><td>${amount}</td></tr>`,
  },
  {
    around: ['<table>', '</table>'],
    row: (label, amount) => `<tr><th scope="row">${label}</th><td>${amount}</td></tr>`,
  },
  {
    around: ['<dl>', '</dl>'],
    row: (label, amount) => `<div><dt>${label}</dt><dd>${amount}</dd></div>`,
  },
  {
    around: ['<div>', '</div>'],
    row: (label, amount) =>
      `<div class="css-1a7"><span>${label}</span><span>${amount}</span></div>`,
  },
  {
    around: ['<section>', '</section>'],
    row: (label, amount) =>
      `<div><div><p>${label}</p></div><div><div><b>${amount}</b></div></div></div>`,
  },
  { around: ['<ul>', '</ul>'], row: (label, amount) => `<li>${label}: <b>${amount}</b></li>` },
  { around: ['<div>', '</div>'], row: (label, amount) => `<p>${label} ${amount}</p>` },
];

const shopArbitrary = fc.record({
  language: fc.constantFrom(...shopLanguages),
  layout: fc.constantFrom(...layouts),
  prices: fc.array(
    fc.record({
      price: fc.integer({ min: 500, max: 15_000 }),
      count: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  shipping: fc.option(fc.integer({ min: 300, max: 1500 })),
  off: fc.option(fc.integer({ min: 5, max: 30 })),
  words: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.nat()),
  minus: fc.constantFrom('-', '−', '- '),
  totalFirst: fc.integer({ min: 0, max: 6 }).map((n) => n === 0),
  bold: fc.boolean(),
  others: fc.boolean(),
  again: fc.boolean(),
});

type Seeds = typeof shopArbitrary extends fc.Arbitrary<infer T> ? T : never;

/** Any of these shops. Its amounts are made in written units (cents, yen, tomans) and add up. */
export const madeUpShop: fc.Arbitrary<MadeUpShop> = shopArbitrary.map((seeds) => {
  const { language, prices, shipping, off } = seeds;
  const goods = prices.reduce((sum, { price, count }) => sum + price * count, 0);
  const discount = off === null ? 0 : Math.round((goods * off) / 100);
  const total = goods + (shipping ?? 0) - discount;
  const titles = prices.map((_, at) => `Kettle no. ${'ABCD'[at]}`);
  return {
    url: `https://${language.host}/checkout`,
    html: pageOf(seeds, titles, { goods, discount, total }),
    total: { minor: total * (language.unit ?? 1), currency: language.currency },
    titles,
  };
});

type Sums = { readonly goods: number; readonly discount: number; readonly total: number };

const pageOf = (seeds: Seeds, titles: readonly string[], sums: Sums): string => {
  const { language, layout, prices, words, bold, others, again } = seeds;
  const write = writer(language, words[4]);
  const pick = (from: readonly string[], at: number) => from[at % from.length] ?? '';
  const lines = [
    layout.row(pick(language.goods, words[0]), write(sums.goods)),
    ...(seeds.shipping === null
      ? []
      : [layout.row(pick(language.shipping, words[1]), write(seeds.shipping))]),
    ...(sums.discount === 0
      ? []
      : [layout.row(pick(language.discount, words[2]), `${seeds.minus}${write(sums.discount)}`)]),
  ];
  const label = pick(language.total, words[3]);
  const [open, close] = bold ? ['<strong>', '</strong>'] : ['', ''];
  const total = layout.row(`${open}${label}${close}`, `${open}${write(sums.total)}${close}`);
  const summary = (seeds.totalFirst ? [total, ...lines] : [...lines, total]).join('');
  const items = prices.map(
    ({ price, count }, at) =>
      `<div><img src="x.jpg" alt=""><a href="/p/${at}">${titles[at]}</a><input type="number" value="${count}"><span>${write(price)}</span><span>${write(price * count)}</span></div>`,
  );
  const shelf = others
    ? `<div class="recommendations">${[17, 29, 41].map((n) => `<div><a href="/q/$#">Mug $#</a><span>${write(n * 100)}</span></div>`).join('')}</div>`
    : '';
  const foot = again
    ? `<div class="sticky"><span>${label}</span> <b>${write(sums.total)}</b></div>`
    : '';
  return htmlPage(
    language.lang,
    language.cart,
    `<header><a href="/cart">${language.cart} <span>${prices.length}</span></a></header><main><h1>${language.cart}</h1><form>${items.join('')}</form>${shelf}<aside>${layout.around[0]}${summary}${layout.around[1]}</aside><button>${language.cart}</button></main>${foot}`,
  );
};

const writer = (language: ShopLanguage, seed: number) => {
  const { decimals, group, point, digits, signs } = language;
  const sign = signs[seed % signs.length] ?? '#';
  return (units: number): string => {
    const text = String(units).padStart(decimals + 1, '0');
    const whole = text.slice(0, text.length - decimals).replace(/\B(?=(\d{3})+$)/g, group);
    const number = decimals === 0 ? whole : `${whole}${point}${text.slice(-decimals)}`;
    return sign.replace(
      '#',
      number.replace(/\d/g, (digit) => digits?.[Number(digit)] ?? digit),
    );
  };
};
