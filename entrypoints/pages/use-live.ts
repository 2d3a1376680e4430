import { useLiveQuery } from 'dexie-react-hooks';
import { readSettings } from '../../lib/actions/change-settings.ts';
import type { Offer } from '../../lib/cart/offer.ts';
import type { Announcement, Group } from '../../lib/intermediary/club.ts';
import { allChecked, checked } from '../../lib/storage/checked.ts';
import { openOrders } from '../../lib/storage/open-orders.ts';
import {
  AccountRow,
  AnnouncementsRow,
  ClaimRow,
  DraftRow,
  ErrandRow,
  GroupRow,
  IntermediaryRow,
  LetterRow,
  MessageRow,
  OfferRow,
  OrderRow,
  PageRow,
  PointerRow,
  QuoteRow,
  RateHistoryRow,
  RatesRow,
  ReadingRow,
  type Settings,
} from '../../lib/storage/rows.ts';
import { db } from './database.ts';

/** Live reads of what the background keeps. Each is `undefined` while it loads, and `null` (or an empty list) when there is nothing. */
export const useSettings = (): Settings | undefined => useLiveQuery(() => readSettings(db));

export const useIntermediaries = (): IntermediaryRow[] | undefined =>
  useLiveQuery(async () => allChecked(IntermediaryRow, await db.intermediaries.toArray()));

export const useAccount = (origin: string | null): AccountRow | null | undefined =>
  useLiveQuery(
    async () => checked(AccountRow, await db.accounts.get(origin ?? '')) ?? null,
    [origin],
  );

/** The sessions at all intermediaries. */
export const useAccounts = (): AccountRow[] | undefined =>
  useLiveQuery(async () => allChecked(AccountRow, await db.accounts.toArray()));

export const useAllRates = (): RatesRow[] | undefined =>
  useLiveQuery(async () => allChecked(RatesRow, await db.rates.toArray()));

/** How the rates of an intermediary moved. */
export const useRateHistories = (origin: string | null): readonly RateHistoryRow[] =>
  useLiveQuery(
    async () =>
      allChecked(
        RateHistoryRow,
        await db.rateHistories.filter((row) => row.origin === origin).toArray(),
      ),
    [origin],
  ) ?? [];

/** What a tab shows, as far as it was told: the reading of its cart, what a click read of it, its product; and the reading of the cart that any tab showed last. */
export type Sight = {
  readonly reading: ReadingRow | null;
  readonly page: PageRow | null;
  readonly offer: Offer | null;
  readonly last: ReadingRow | null;
};

/** All that the first screen is about, in one read: each one after another would be a screen's wait. */
export const useSight = (tab: number | null): Sight | undefined =>
  useLiveQuery(async () => {
    const [there, page, offer, last] = await Promise.all([
      readingOf(tab),
      tab === null ? undefined : db.pages.get(tab),
      tab === null ? undefined : db.offers.get(tab),
      db.readings.orderBy('at').last(),
    ]);
    return {
      reading: checked(ReadingRow, there) ?? null,
      page: checked(PageRow, page) ?? null,
      offer: checked(OfferRow, offer)?.offer ?? null,
      last: checked(ReadingRow, last) ?? null,
    };
  }, [tab]);

const readingOf = async (tab: number | null): Promise<unknown> => {
  const shown = tab === null ? undefined : await db.tabs.get(tab);
  return shown?.key ? db.readings.get(shown.key) : undefined;
};

export const useQuote = (key: string): QuoteRow | null | undefined =>
  useLiveQuery(async () => checked(QuoteRow, await db.quotes.get(key)) ?? null, [key]);

export const useDraft = (key: string): DraftRow | null | undefined =>
  useLiveQuery(async () => checked(DraftRow, await db.drafts.get(key)) ?? null, [key]);

/** The newest orders, `most` of them at most and newest first, and how many there are in all. */
export const useOrders = (most: number): { newest: OrderRow[]; all: number } | undefined =>
  useLiveQuery(async () => {
    const newest = await db.orders.orderBy('confirmedAt').reverse().limit(most).toArray();
    return { newest: allChecked(OrderRow, newest), all: await db.orders.count() };
  }, [most]);

/** The orders of which something is still to come, to be done or to be told. */
export const useOpenOrders = (): OrderRow[] | undefined => useLiveQuery(() => openOrders(db));

export const useOrder = (id: string | null): OrderRow | null | undefined =>
  useLiveQuery(async () => checked(OrderRow, await db.orders.get(id ?? '')) ?? null, [id]);

/** The claims, the messages and the letters on their way that belong to one order. */
export const useThread = (order: string): Thread | undefined =>
  useLiveQuery(async () => {
    const claims = allChecked(ClaimRow, await db.claims.where({ order }).sortBy('at'));
    const messages = allChecked(MessageRow, await db.thread.where({ order }).sortBy('seq'));
    return {
      claims,
      messages,
      letters: allChecked(LetterRow, await db.letters.where({ order }).sortBy('at')),
    };
  }, [order]);

export type Thread = {
  readonly claims: readonly ClaimRow[];
  readonly messages: readonly MessageRow[];
  readonly letters: readonly LetterRow[];
};

/** What an intermediary announces. */
export const useAnnouncements = (origin: string): readonly Announcement[] =>
  useLiveQuery(
    async () => checked(AnnouncementsRow, await db.announcements.get(origin))?.announcements,
    [origin],
  ) ?? [];

/** The group that the shopper orders with at an intermediary. */
export const useGroup = (origin: string): Group | null =>
  useLiveQuery(async () => checked(GroupRow, await db.groups.get(origin))?.group, [origin]) ?? null;

/** What became of an errand; one that ended ten minutes ago is history. */
export const useErrand = (name: string): ErrandRow | null | undefined =>
  useLiveQuery(async () => {
    const row = checked(ErrandRow, await db.errands.get(name));
    return row && Date.now() - Date.parse(row.at) < 600_000 ? row : null;
  }, [name]);

/** Where the shopper pointed at a total. */
export const usePointers = (): PointerRow[] | undefined =>
  useLiveQuery(async () => allChecked(PointerRow, await db.pointers.toArray()));
