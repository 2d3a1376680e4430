import type { TotalKind } from '../cart/cart.ts';

/**
 * One place to read a text from, inside the element that it is read for: the first match of `at` that is seen (that element itself
 * without it; a hidden one will do for an attribute or property), its accessible text, an attribute, what is typed into it (`value`) or what the source of all matches says (`text`, for data in scripts), narrowed to the first group of `find`, or to a path in JSON.
 * `names` says what the store's own codes stand for; a code that is not among them says nothing.
 */
export type Read = {
  readonly at?: string;
  readonly attribute?: string;
  readonly property?: 'value' | 'text';
  readonly json?: readonly string[];
  readonly find?: RegExp;
  readonly names?: Readonly<Record<string, string>>;
};

/** Where the facts of one row are, best place first. `unitPrice` reads what a person sees; `machinePrice` a decimal in an attribute, in the cart's currency. */
export type RowPlaces = {
  readonly id: readonly Read[];
  /** The row's own link to the item, for a store whose items stand under several kinds of path; it counts on the store's hosts alone, without its query. */
  readonly link?: readonly Read[];
  readonly title: readonly Read[];
  readonly picture: readonly Read[];
  readonly variant: readonly Read[];
  readonly seller: readonly Read[];
  readonly quantity: readonly Read[];
  readonly machinePrice: readonly Read[];
  readonly unitPrice: readonly Read[];
  /** What all pieces of the row cost together, for stores that show no price of one; used where it can be divided. */
  readonly linePrice?: readonly Read[];
  /** Reads "1" or "true" for a ticked row; a row without the place is ticked. Or the mark that a ticked row holds. */
  readonly selected: readonly Read[] | { readonly mark: string };
};

/** The lines of a summary: `rows` with a label, an amount and perhaps a type each. */
export type LinePlaces = {
  readonly rows: string;
  readonly label: string;
  readonly amount: string;
  readonly type: readonly Read[];
};

/** The store's own summary: its lines, `null` where it has none, and the place of the total; without `total` it is the line whose label says so. */
export type SummaryPlaces =
  | { readonly lines: LinePlaces | null; readonly total: string }
  | { readonly lines: LinePlaces; readonly total: null };

/**
 * The parts of a cart that belong to one seller each: `at` is a part or the heading of one, and a row belongs to the last of them that begins before it.
 * `summary` stands inside the part, where the store shows lines and a total of its own for each.
 */
export type GroupPlaces = {
  readonly at: string;
  readonly seller: readonly Read[];
  readonly summary: SummaryPlaces | null;
};

/**
 * How one kind of page is read. `rows` that match or stand inside `skip` are none; `observe` are the parts whose changes matter.
 * `canaries` are places that such a page always has, by the field that is lost with them: when the cart can't be read, the missing ones tell that the store has changed its page.
 */
export type CartPage = {
  readonly totalKind: TotalKind;
  readonly canaries: Readonly<Record<string, string>>;
  readonly groups: GroupPlaces | null;
  readonly rows: string;
  readonly skip: string | null;
  readonly row: RowPlaces;
  readonly currency: readonly Read[];
  readonly summary: SummaryPlaces;
  readonly empty: string | null;
  readonly observe: readonly string[];
};

/** The one price that a product page is about; `place` is the element that shows it. Several prices (of variants, of other sellers) are no offer. */
export type OfferPage = {
  readonly place: string;
  readonly price: readonly Read[];
  readonly currency: readonly Read[];
  readonly observe: readonly string[];
};

/**
 * A page of a store by its path (without query), and by its query or host where the path says too little: a cart or checkout, a product, the thanks for an order (`placed`), or `none` for a path that only looks like one.
 * `page: null` is a page that the address alone tells: where its facts stand is not known, so a store's file reads nothing there, and a click has the reader of any page try.
 */
export type PageRule = {
  readonly path: RegExp;
  readonly query?: RegExp;
  readonly host?: RegExp;
} & (
  | { readonly kind: 'cart' | 'checkout'; readonly page: CartPage }
  | { readonly kind: 'product'; readonly page: OfferPage }
  | { readonly kind: 'cart' | 'checkout' | 'product'; readonly page: null }
  | { readonly kind: 'placed' | 'none' }
);

/** A host with the currency that its ambiguous symbols ($, kr, ¥) mean there, `null` where the host says nothing about it. `*.` stands for any subdomain. */
export type StoreHost = { readonly host: string; readonly currency: string | null };

/** What an order from a store is: goods, an exam fee, a journey, a game or its account, a subscription, a Korean exporter's invoice. */
export type StoreOrder =
  | 'store-cart'
  | 'exam'
  | 'travel'
  | 'game-account'
  | 'subscription'
  | 'seller-invoice';

/** A store is data: where it is, which of its addresses are carts, and where on such a page each fact stands. */
export type Store = {
  readonly id: string;
  readonly name: string;
  readonly home: string;
  readonly orders: StoreOrder;
  readonly hosts: readonly StoreHost[];
  /** How a path begins that names the page's language: it tells nothing else, and is left out before `pages` are asked. */
  readonly language?: RegExp;
  /** The country that an address names and whose money is charged there, as the first group: only countries whose money has a sign that others use too (`$`, `kr`, `¥`). */
  readonly market?: RegExp;
  /** Tried in order; a path that matches none is no cart. */
  readonly pages: readonly PageRule[];
  /** Where an item is found again, with `{id}`; and which parts of a link's query name the seller or the variant. */
  readonly itemPath: string;
  readonly itemQuery: readonly string[];
};
