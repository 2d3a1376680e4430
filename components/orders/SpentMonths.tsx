import { useTranslation } from 'react-i18next';
import { MoneyText } from '../money/MoneyText.tsx';
import type { SpentMonth } from './spent-by-month.ts';

export type SpentMonthsProps = { readonly months: readonly SpentMonth[] };

/** What was spent, a bar a month; one month alone says nothing that its orders don't. */
export function SpentMonths({ months }: SpentMonthsProps) {
  const { t } = useTranslation();
  const most = Math.max(...months.map(({ spent }) => spent.minor), 1);
  if (months.length < 2) return null;
  return (
    <section className="sheet">
      <h2>{t('orders.spent')}</h2>
      <dl className="spent">
        {months.map(({ month, spent }) => (
          <div key={month} className="spent-month">
            <dt className="soft small">{month}</dt>
            <dd className="small">
              <MoneyText money={spent} />
            </dd>
            <span
              className="spent-bar"
              aria-hidden="true"
              style={{ inlineSize: `${(100 * spent.minor) / most}%` }}
            />
          </div>
        ))}
      </dl>
    </section>
  );
}
