import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export type TwoPanesProps = {
  readonly list: ReactNode;
  readonly detail: ReactNode;
};

/** List and detail side by side in a wide tab, one under the other when narrow. */
export function TwoPanes({ list, detail }: TwoPanesProps) {
  const { t } = useTranslation();
  return (
    <div className="panes">
      <section className="pane" aria-label={t('app.list')}>
        {list}
      </section>
      <section className="pane" aria-label={t('app.details')}>
        {detail || <p className="soft">{t('orders.choose')}</p>}
      </section>
    </div>
  );
}
