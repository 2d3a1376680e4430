import { z } from 'zod';
import { Look } from '../cart/look.ts';
import { PageReading } from '../cart/page-reading.ts';

const title = z.string().max(500);

/** What our scripts in a page may say: the one that watches stores, and those that a click puts into any page. */
export const fromStorePage = {
  /** The page of a known store shows this now; `waited` when it has stayed so for as long as any page takes to load. */
  pageSeen: z.strictObject({ look: Look, waited: z.boolean() }),
  /** The page shows neither cart nor product any more. */
  pageLeft: z.strictObject({}),
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
