import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { formatMoney } from '../../lib/money/format-money.ts';
import type { Money } from '../../lib/money/money.ts';
import type { CardRules } from '../../lib/pricing/card-rules.ts';
import type { Profile } from '../../lib/pricing/profile.ts';
import { numberOf } from '../orders/order-number.ts';
import type { OrderRow } from '../orders/order-row.ts';
import { africanCountries } from '../profiles/african-countries.ts';
import { pageStyle } from './page-style.ts';
import type { PageWords } from './page-words.ts';
import type { PayResult } from './pay.ts';
import { sandboxCards } from './sandbox-cards.ts';

/** What a payment window shows: `result` of the try just made, or that it is `open`. */
export type PageView = {
  readonly words: PageWords;
  readonly profile: Profile;
  readonly order: OrderRow | null;
  readonly result: PayResult | 'open';
  readonly nonce: string;
};

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The payment window as one page without any script; everything that came from outside is escaped. */
export const renderPage = (view: PageView): Html => {
  const { words, profile, order, nonce } = view;
  const language = words.locale.slice(0, 2);
  return html`<!doctype html>
<html lang="${language}" dir="${words.direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer"><title>${words.title} · ${profile.name}</title>
<style nonce="${nonce}">${raw(pageStyle)}</style></head>
<body><main>
<header><h1>${profile.name}</h1><a href="?lang=${language === 'fa' ? 'en' : 'fa'}">${words.other}</a></header>
<p class="note">${words.sandbox}</p>
${resultNote(view)}
${order && html`<div class="sheets">${orderSheet(view, order)}${cardSheet(view)}</div>`}
</main></body></html>`;
};

const resultNote = ({ words, order, profile, result }: PageView): Html | '' => {
  if (!order) return html`<p class="note bad" role="alert">${words.missing}</p>`;
  if (result === 'open') return '';
  if (result === 'paid')
    return html`<p class="note good" role="status">${words.results.paid} ${words.close}</p>`;
  return html`<p class="note bad" role="alert">${reasonOf(words, result, cardRulesOf(profile, order))}</p>`;
};

const cardRulesOf = ({ ways }: Profile, { way }: OrderRow): CardRules | null =>
  ways.find(({ id }) => id === way)?.card ?? null;

/** Where the countries that are refused are those of Africa, that is what is said. */
const reasonOf = (words: PageWords, result: PayResult, rules: CardRules | null): string =>
  result === 'country' && rules && isAfrica(rules.refusedCountries)
    ? words.africa
    : words.results[result];

const isAfrica = (refused: readonly string[]): boolean =>
  new Set(refused).symmetricDifference(new Set(africanCountries)).size === 0;

const orderSheet = ({ words, profile }: PageView, order: OrderRow): Html => {
  const money = (amount: Money) => formatMoney(amount, words.locale, { unit: profile.unit });
  const rows = order.price.lines.map(({ code, name, amount, bearer }) => {
    const text = bearer === 'payee' ? words.free : money(amount);
    return html`<div><dt><bdi>${words.lines[code] ?? name}</bdi></dt><dd><bdi dir="${words.direction}">${text}</bdi></dd></div>`;
  });
  return html`<section><h2>${words.order} <bdi>${numberOf(profile, order)}</bdi></h2><dl>${rows}
<div class="sum"><dt>${words.total}</dt><dd><bdi dir="${words.direction}">${money(order.price.total)}</bdi></dd></div></dl></section>`;
};

const cardSheet = ({ words, result }: PageView): Html | '' => {
  if (result === 'paid' || result === 'closed' || result === 'busy') return '';
  const cards = sandboxCards.map(
    ({ number, network, does }) =>
      html`<li><code>${number}</code> ${network}: ${words.does[does]}</li>`,
  );
  return html`<div class="stack"><section><form method="post" autocomplete="off">
<label>${words.number}<input name="number" inputmode="numeric" autocomplete="cc-number" maxlength="30" required autofocus></label>
<div class="pair"><label>${words.expiry}<input name="expiry" inputmode="numeric" autocomplete="cc-exp" maxlength="7" placeholder="MM/YY" required></label>
<label>${words.code}<input name="code" type="password" inputmode="numeric" autocomplete="cc-csc" maxlength="4"></label></div>
<button>${words.pay}</button><p class="small">${words.kept}</p></form></section>
<section><h2>${words.cards}</h2><ul>${cards}</ul></section></div>`;
};
