import type { SignedQuote } from '../intermediary/quote.ts';
import { checked } from '../storage/checked.ts';
import { IntermediaryRow, type OrderRow } from '../storage/rows.ts';
import { keepQuote } from './keep-quote.ts';
import type { Tools } from './tools.ts';

/** Keeps the fresh price that came with a refusal (the rate moved, or the price ran out), with the refused one as what it was before: the order then needs a new click. */
export const keepFreshQuote = async (
  tools: Tools,
  { origin, key, account, cart, form, claims }: OrderRow,
  signed: SignedQuote,
): Promise<void> => {
  const shop = checked(IntermediaryRow, await tools.db.intermediaries.get(origin));
  if (!shop || !claims) return;
  const { kind, way } = claims;
  const wanted = { key, origin, profile: shop.profile, account, cart, kind, way };
  const kept = await keepQuote(tools, wanted, signed);
  if (!kept.ok) return;
  await tools.db.quotes.update(key, { before: claims });
  await tools.db.drafts.put({ key, form });
};
