import type { Tools } from './tools.ts';

/**
 * What a background that died left behind as under way: hand-overs and letters are due again at once, errands that pages wait for are over. To be
 * called once, when a background starts: nothing can be in flight then, because there is never a second one.
 */
export const releaseAttempts = ({ db, now }: Tools): Promise<void> =>
  db.transaction('rw', db.orders, db.errands, db.letters, async () => {
    await db.orders.where({ handOver: 'sending' }).modify({ handOver: 'waiting', nextTryAt: null });
    await db.letters
      .filter(({ nextTryAt }) => nextTryAt !== null)
      .modify({ nextTryAt: now().toISOString() });
    await db.errands.filter(({ state }) => state === 'running').delete();
  });
