import type { Evidence } from '../../cart/page-reading.ts';
import type { Money } from '../../money/money.ts';
import { readDecimal } from '../../money/read-decimal.ts';
import { accessibleText } from '../accessible-text.ts';
import { parentOf } from '../drawn/unmasked.ts';
import { findAll } from '../find-all.ts';
import { findRendered } from '../find-rendered.ts';
import type { PageCurrency } from './page-currency.ts';
import type { Facts } from './page-facts.ts';
import { pageMoney } from './page-money.ts';

/** The price of the one product that a page is about, from its markup for machines, else from the one marked price a person sees; `null` when several differ. */
export const mainOffer = (facts: Facts): { offer: Money | null; evidence: Evidence[] } => {
  const stated = onlyOne(statedPrices(facts));
  const shown = stated ?? onlyOne(shownPrices(facts));
  if (!shown) return { offer: null, evidence: [] };
  const source = stated ? 'structured-data' : 'structure';
  const found = `${shown.minor} ${shown.currency}`;
  return { offer: shown, evidence: [{ field: 'offer', source, found }] };
};

const onlyOne = (prices: readonly Money[]): Money | null => {
  const [price] = prices;
  const same = prices.every(
    ({ minor, currency }) => minor === price?.minor && currency === price.currency,
  );
  return price && same && price.minor > 0 ? price : null;
};

const statedPrices = ({ structured, currency }: Facts): Money[] =>
  structured.prices
    .filter((price) => price.of === 'offer')
    .flatMap((price) => {
      const code = price.currency ?? sureCode(currency);
      return (code === null ? null : readDecimal(price.amount, code)) ?? [];
    });

/** An offer is not asked about before it is shown. */
const sureCode = ({ code, weak }: PageCurrency): string | null => (weak ? null : code);

const places =
  '[itemprop="price"], [class*="product-price" i], [class*="product__price" i], [class~="price"]';

const shownPrices = ({ document, currency }: Facts): Money[] => {
  const [heading] = findAll(document, 'h1');
  const box = heading && partWithPrice(heading);
  const element = box ? findRendered(box, places) : null;
  const money = element ? pageMoney(accessibleText(element), sureCode(currency)) : null;
  return typeof money === 'object' && money !== null ? [money] : [];
};

const partWithPrice = (heading: Element): Element | null => {
  let part = parentOf(heading);
  for (let level = 0; level < 4 && part; level += 1) {
    if (findAll(part, places).length > 0) return part;
    part = parentOf(part);
  }
  return null;
};
