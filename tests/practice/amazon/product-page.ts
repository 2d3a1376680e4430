import type { Good } from '../goods.ts';
import { escaped } from '../markup.ts';
import { localMinor, type Marketplace, shown } from './marketplace.ts';

/** A product's page, with its one price where the store shows it. */
export const productBody = (market: Marketplace, good: Good): string => {
  const price = shown(market, localMinor(market, good.cents));
  return `<h1 id="title">${escaped(good.title)}</h1>
<div id="corePriceDisplay_desktop_feature_div"><span class="a-price priceToPay"><span class="a-offscreen">${price}</span><span aria-hidden="true">${price}</span></span></div>
<input type="hidden" id="ASIN" value="${good.asin}"><form id="addToCart"><input type="submit" id="add-to-cart-button" value="Add to Cart"></form>`;
};
