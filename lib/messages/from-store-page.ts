import { z } from 'zod';
import { Cart } from '../cart/cart.ts';
import { Offer } from '../cart/offer.ts';
import { PageReading } from '../cart/page-reading.ts';
import { Unreadable } from '../cart/unreadable.ts';

const title = z.string().max(500);

/** What our scripts in a page may say: the one that watches stores, and those that a click puts into any page. */
export const fromStorePage = {
  /** The page shows this cart now. */
  cartSeen: z.strictObject({ cart: Cart }),
  /** The page ought to show a cart but it can't be read. */
  cartUnreadable: z.strictObject({ unreadable: Unreadable }),
  /** The page does not show a cart any more. */
  cartLeft: z.strictObject({}),
  /** The page is about this product. */
  offerSeen: z.strictObject({ offer: Offer }),
  /** What was read of a page that the shopper asked for; `title` is the page's. */
  pageRead: z.strictObject({ reading: PageReading, title }),
  /** The shopper pointed at the element that `selector` finds, and this was read with it. */
  totalPointed: z.strictObject({
    reading: PageReading,
    title,
    selector: z.string().min(1).max(1000),
  }),
  /** The shopper stopped pointing. */
  pointingLeft: z.strictObject({}),
  /** A redacted sample of the page, for the shopper to copy. */
  reportMade: z.strictObject({ report: z.string().max(50_000) }),
};
