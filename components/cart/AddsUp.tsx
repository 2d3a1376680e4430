import { useTranslation } from 'react-i18next';
import type { Money } from '../../lib/money/money.ts';
import { Icon } from '../controls/Icon.tsx';
import { useMoney } from '../money/use-money.ts';
import { isolate } from '../words/isolate.ts';

export type AddsUpProps = { readonly unexplained: Money };

/** Whether the store's lines explain its total, to the minor unit. */
export function AddsUp({ unexplained }: AddsUpProps) {
  const { t } = useTranslation();
  const money = useMoney();
  const fine = unexplained.minor === 0;
  return (
    <p className="adds-up" data-fine={fine || undefined}>
      <Icon name={fine ? 'check' : 'alert'} />
      <span>
        {fine ? t('cart.addsUp') : t('cart.unexplained', { amount: isolate(money(unexplained)) })}
      </span>
    </p>
  );
}
