import { useTranslation } from 'react-i18next';
import type { Discrepancy } from '../../lib/cart/discrepancy-of.ts';
import { useMoney } from '../money/use-money.ts';
import { isolate } from '../words/isolate.ts';

/** The sentence on whether a cart adds up: which line is missing where, and how much it leaves unexplained. */
export function useDiscrepancyWords(discrepancy: Discrepancy | null): string {
  const { t } = useTranslation();
  const money = useMoney();
  if (discrepancy === null) return t('cart.addsUp');
  const { missing, seller } = discrepancy;
  const amount = isolate(money(discrepancy.amount));
  const line = missing === null ? null : t(`cartLine.${missing}`);
  const at = seller === null ? null : isolate(seller);
  if (at === null)
    return line === null
      ? t('cart.unexplained', { amount })
      : t('discrepancy.missing', { line, amount });
  return line === null
    ? t('discrepancy.unknownAt', { seller: at, amount })
    : t('discrepancy.missingAt', { seller: at, line, amount });
}
