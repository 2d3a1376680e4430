import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../controls/ErrorNote.tsx';
import { HeroAmount } from '../money/HeroAmount.tsx';
import { PlaceState, type Standing } from '../ordering/PlaceState.tsx';
import type { OrderSummary } from './OrderRow.tsx';

export type UnsentOrderProps = {
  readonly order: OrderSummary;
  readonly standing: Standing;
  /** The code of what stopped it; `null` while it is on its way. */
  readonly problem: string | null;
  /** Asks the intermediary for the order again, under the same id. */
  readonly onRetry: (() => void) | null;
};

/** An order that is saved here and not yet known to be at the intermediary. */
export function UnsentOrder({ order, standing, problem, onRetry }: UnsentOrderProps) {
  const { t } = useTranslation();
  return (
    <article className="sheet" aria-label={t('place.standing')}>
      <h2>
        <bdi>{order.storeName}</bdi>
      </h2>
      <p className="soft" dir="auto">
        {order.firstItem}
      </p>
      <HeroAmount money={order.total} />
      <PlaceState name={order.intermediaryName} standing={standing} />
      {problem !== null && <ErrorNote code={problem} onRetry={onRetry} />}
    </article>
  );
}
