import { browser } from 'wxt/browser';
import { readSettings } from '../../lib/actions/change-settings.ts';
import { offerIn } from '../../lib/actions/note-offer.ts';
import { ratesFor } from '../../lib/actions/rates-for.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import type { Cart } from '../../lib/cart/cart.ts';
import type { Offer } from '../../lib/cart/offer.ts';
import { sendChip } from '../../lib/messages/send.ts';
import { formatMoney } from '../../lib/money/format-money.ts';
import type { Money } from '../../lib/money/money.ts';
import { toman } from '../../lib/money/unit.ts';
import { type LocalTotal, localPrice, localTotal } from '../../lib/pricing/local-total.ts';
import { checked } from '../../lib/storage/checked.ts';
import { IntermediaryRow, RatesRow, ReadingRow, type Settings } from '../../lib/storage/rows.ts';
import { shortAmount } from './short-amount.ts';
import { wordsOf } from './words.ts';

/** Shows the local total of a tab's cart, or the price of its product without any fees, on the toolbar and beside the store's own total; takes both away when there is none. */
export const showTotal = async (tools: Tools, tab: number): Promise<void> => {
  const settings = await readSettings(tools.db);
  const seen = (await cartOf(tools, tab)) ?? (await offerIn(tools, tab));
  const total = seen && (await totalOf(tools, settings, seen));
  await (seen && total ? show(settings, tab, seen, total) : clear(settings, tab));
};

/** The same for every tab that shows a cart or a product. */
export const showTotalEverywhere = async ({ db, ...tools }: Tools): Promise<void> => {
  const carts = await db.tabs.toCollection().primaryKeys();
  const offers = await db.offers.toCollection().primaryKeys();
  for (const tab of new Set([...carts, ...offers])) await showTotal({ db, ...tools }, tab);
};

/** The store's own figure. */
const statedBy = (seen: Cart | Offer): Money => ('total' in seen ? seen.total : seen.price);

const cartOf = async ({ db }: Tools, tab: number): Promise<Cart | null> => {
  const key = (await db.tabs.get(tab))?.key;
  return (key && checked(ReadingRow, await db.readings.get(key))?.cart) || null;
};

const totalOf = async (
  { db }: Tools,
  settings: Settings,
  seen: Cart | Offer,
): Promise<LocalTotal | null> => {
  const origin = settings.intermediary ?? '';
  const profile = checked(IntermediaryRow, await db.intermediaries.get(origin))?.profile ?? null;
  const rates = ratesFor(checked(RatesRow, await db.rates.get(origin)));
  return 'total' in seen
    ? localTotal(seen, profile, rates, settings.currency, settings.way)
    : localPrice(seen.price, rates, settings.currency);
};

const show = async (
  settings: Settings,
  tab: number,
  seen: Cart | Offer,
  total: LocalTotal,
): Promise<void> => {
  const { t, locale } = wordsOf(settings);
  const unit = total.amount.currency === toman.currency && settings.unit ? toman : null;
  const amount = formatMoney(total.amount, locale.intl, { unit });
  const text = t(total.basis === 'all-in' ? 'chip.allIn' : 'chip.converted', { amount });
  const stated = formatMoney(statedBy(seen), locale.intl, { unit: null });
  const source = total.rate
    ? t('chip.rate', { source: total.rate.source, at: ageOf(total, locale.intl) })
    : '';
  await draw(tab, shortAmount(total.amount, locale.intl), `${stated} ${text}\n${source}`);
  sendChip(tab, {
    chip: settings.chipOffAt.includes(seen.store) ? null : text,
    title: source,
    language: locale.language,
    direction: locale.direction,
  });
};

const ageOf = (total: LocalTotal, locale: string): string =>
  total.rate
    ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
        new Date(total.rate.at),
      )
    : '';

const clear = async (settings: Settings, tab: number): Promise<void> => {
  const { locale } = wordsOf(settings);
  await draw(tab, '', 'Wasit');
  sendChip(tab, { chip: null, title: '', language: locale.language, direction: locale.direction });
};

/** A tab that was closed meanwhile is no error. */
const draw = async (tabId: number, text: string, title: string): Promise<void> => {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#0b6b57' }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
};
