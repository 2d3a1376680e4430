import { and, eq } from 'drizzle-orm';
import { decimalText } from '../../lib/money/decimal.ts';
import type { Rate } from '../../lib/money/rate.ts';
import { recordChange } from '../changes/changes.ts';
import { lockEvents } from '../database/lock-events.ts';
import { rateHistory, rates } from '../database/tables.ts';
import type { Service } from '../service.ts';
import type { Staff } from '../staff/staff.ts';

type Price = Pick<Rate, 'from' | 'to' | 'value' | 'scale'>;

/** Sets what one unit of a currency costs in another from now on, keeps it for the history, and writes down who did. */
export const setRate = (
  { db, now }: Pick<Service, 'db' | 'now'>,
  { name }: Staff,
  price: Price,
): Promise<void> =>
  db.transaction(async (tx) => {
    // One after the other, or two changes at once would both say that they followed the same rate.
    await lockEvents(tx);
    const { from, to } = price;
    const [before] = await tx
      .select()
      .from(rates)
      .where(and(eq(rates.from, from), eq(rates.to, to)));
    const target = [rates.from, rates.to];
    await tx.insert(rates).values(price).onConflictDoUpdate({ target, set: price });
    const at = now();
    if (!before || priceText(before) !== priceText(price))
      await tx.insert(rateHistory).values({ ...price, at });
    const change = { by: name, what: `rate ${from} ${to}`, after: priceText(price) };
    await recordChange(tx, at, { ...change, before: before ? priceText(before) : null });
  });

const priceText = ({ value, scale }: Pick<Rate, 'value' | 'scale'>): string =>
  decimalText({ digits: BigInt(value), scale });
