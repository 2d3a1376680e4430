import { useTranslation } from 'react-i18next';
import { formatPercent } from '../../lib/i18n/format-percent.ts';
import type { Fee } from '../../lib/pricing/profile.ts';
import { useMoney } from '../money/use-money.ts';
import { useReader } from '../shell/reader.ts';
import { isLineWord } from '../words/is-line-word.ts';
import { isolate } from '../words/isolate.ts';

export type FeeFactProps = { readonly fee: Fee };

/** One fee: its share of the goods, what is fixed of it, and whether the seller bears it. */
export function FeeFact({ fee }: FeeFactProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const money = useMoney();
  const share = fee.partsPerMillion > 0 ? [formatPercent(fee.partsPerMillion, locale)] : [];
  const fixed = fee.fixed ? [money(fee.fixed)] : [];
  const name = isLineWord(fee.code) ? t(`priceLine.${fee.code}`) : isolate(fee.name);
  const percent = isolate([...share, ...fixed].join(' + '));
  return (
    <span>{t(fee.bearer === 'payee' ? 'profile.feePayee' : 'profile.fee', { name, percent })}</span>
  );
}
