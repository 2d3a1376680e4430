import type { ReactNode } from 'react';
import { Label, RadioGroup, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { WayItem } from './WayItem.tsx';
import type { PaidStore, WayRow } from './way-row.ts';

export type WaysToPayProps = {
  /** Ranked: those that can be used first, the cheapest of them at the head. */
  readonly rows: readonly WayRow[];
  readonly store: PaidStore;
  /** The id of the offer that is unfolded; `null` for none. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** Where the shopper may tell what they have. */
  readonly children: ReactNode;
};

/** Every way to pay for a cart, an intermediary's or the store's own, cheapest first; those that can't be used stay in sight, last, with the reason. */
export function WaysToPay({ rows, store, chosen, onChoose, children }: WaysToPayProps) {
  const { t } = useTranslation();
  const items = (usable: boolean) =>
    rows
      .filter(({ offer }) => offer.usable === usable)
      .map((row) => (
        <WayItem key={row.offer.id} row={row} store={store} isChosen={row.offer.id === chosen} />
      ));
  const impossible = items(false);
  return (
    <section className="stack ways">
      <RadioGroup className="field" value={chosen} onChange={onChoose}>
        <Label className="field-label">{t('ways.title')}</Label>
        <Text slot="description" className="soft small">
          {t('ways.note')}
        </Text>
        <div className="choices">
          {items(true)}
          {impossible.length > 0 && <p className="soft small">{t('ways.impossible')}</p>}
          {impossible}
        </div>
      </RadioGroup>
      {children}
    </section>
  );
}
