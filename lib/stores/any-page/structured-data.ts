import { attribute } from '../attribute.ts';
import { findAll } from '../find-all.ts';
import { isCurrencyCode } from './page-money.ts';

/** One price in a page's markup for machines: of a product's offer, or what an order comes to; `amount` as it is written there. */
export type MachinePrice = {
  readonly of: 'offer' | 'order';
  readonly amount: string;
  readonly currency: string | null;
};

/** What a page says to machines in JSON-LD, microdata and meta elements: prices, currencies, and whether it is about a single product. */
export type StructuredData = {
  readonly prices: readonly MachinePrice[];
  readonly currencies: readonly string[];
  readonly products: number;
};

const mostScripts = 40;
const longestScript = 300_000;
const mostNodes = 5000;

/** Reads a page's markup for machines. Broken JSON is passed over. */
export const structuredData = (document: Document): StructuredData => {
  const nodes = findAll(document, 'script[type="application/ld+json" i]')
    .slice(0, mostScripts)
    .flatMap((script) => nodesOf(parsed(script.textContent ?? '')));
  const products = nodes.filter((node) => isOf(node, /^(Product|ProductGroup|IndividualProduct)$/));
  const prices = [...nodes.flatMap(priceOf), ...microdataPrices(document), ...metaPrices(document)];
  const currencies = [...prices.flatMap(({ currency }) => currency ?? []), ...stated(document)];
  return {
    prices,
    currencies: currencies.filter(isCurrencyCode),
    products: products.length + findAll(document, '[itemtype*="schema.org/Product" i]').length,
  };
};

const parsed = (text: string): unknown => {
  if (text.length > longestScript) return null;
  try {
    return JSON.parse(text.trim().replace(/^\/\*.*?\*\/|^<!--|-->$/g, ''));
  } catch {
    return null;
  }
};

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every object in a value, breadth first, at most 5,000. */
const nodesOf = (root: unknown): Node[] => {
  const found: Node[] = isNode(root) ? [root] : [];
  for (let at = 0; at < found.length && found.length < mostNodes; at += 1)
    found.push(...Object.values(found[at] ?? {}).filter(isNode));
  return found.slice(0, mostNodes);
};

const own = (node: Node, name: string): unknown =>
  Object.hasOwn(node, name) ? node[name] : undefined;

const isOf = (node: Node, type: RegExp): boolean =>
  [own(node, '@type')].flat().some((one) => typeof one === 'string' && type.test(one));

const textOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

const priceOf = (node: Node): MachinePrice[] => {
  if (isOf(node, /^(Offer|UnitPriceSpecification|PriceSpecification)$/))
    return priced('offer', own(node, 'price'), own(node, 'priceCurrency'));
  if (isOf(node, /^AggregateOffer$/)) return priced('offer', null, own(node, 'priceCurrency'));
  if (isOf(node, /^(Order|Invoice)$/)) {
    const due = own(node, 'totalPaymentDue');
    const amount = isNode(due) ? (own(due, 'price') ?? own(due, 'value')) : own(node, 'price');
    const currency = isNode(due) ? (own(due, 'priceCurrency') ?? own(due, 'currency')) : null;
    return priced('order', amount, currency ?? own(node, 'priceCurrency'));
  }
  return [];
};

const priced = (of: MachinePrice['of'], amount: unknown, currency: unknown): MachinePrice[] => {
  const code = textOf(currency)?.trim().toUpperCase() ?? null;
  return amount === undefined && code === null
    ? []
    : [{ of, amount: textOf(amount) ?? '', currency: code }];
};

const contentOf = (element: Element): string | null =>
  attribute(element, 'content') ?? element.textContent?.slice(0, 40).trim() ?? null;

const microdataPrices = (document: Document): MachinePrice[] =>
  findAll(document, '[itemprop="price"]')
    .slice(0, 50)
    .map((element) => {
      const scope = Element.prototype.closest.call(element, '[itemscope]');
      const [currency] = scope ? findAll(scope, '[itemprop="priceCurrency"]') : [];
      return {
        of: 'offer',
        amount: contentOf(element) ?? '',
        currency: currency ? (contentOf(currency)?.toUpperCase() ?? null) : null,
      };
    });

const meta = (document: Document, name: string): string | null => {
  const [element] = findAll(document, `meta[property="${name}"], meta[name="${name}"]`);
  return element ? attribute(element, 'content') : null;
};

const metaPrices = (document: Document): MachinePrice[] =>
  ['product:price', 'og:price', 'product:sale_price'].flatMap((name) => {
    const amount = meta(document, `${name}:amount`);
    const currency = meta(document, `${name}:currency`);
    return amount === null && currency === null
      ? []
      : [{ of: 'offer' as const, amount: amount ?? '', currency: currency?.toUpperCase() ?? null }];
  });

/** Currencies that the page states apart from a price. */
const stated = (document: Document): string[] => [
  ...findAll(document, '[itemprop="priceCurrency"]')
    .slice(0, 20)
    .flatMap((one) => contentOf(one) ?? []),
  ...['currency', 'data-currency', 'data-currency-code', 'data-shop-currency'].flatMap((name) =>
    findAll(
      document,
      name === 'currency' ? 'meta[name="currency"], meta[itemprop="currency"]' : `[${name}]`,
    )
      .slice(0, 20)
      .flatMap((one) => attribute(one, name === 'currency' ? 'content' : name)?.trim() ?? []),
  ),
];
