import { useTranslation } from 'react-i18next';
import type { Doubt } from '../../lib/cart/page-reading.ts';

export type DoubtListProps = { readonly doubts: readonly Doubt[] };

/** Why something on a page is not known for sure, a sentence each. */
export function DoubtList({ doubts }: DoubtListProps) {
  const { t } = useTranslation();
  return (
    <ul className="doubts">
      {doubts.map((doubt) => (
        <li key={doubt}>{t(`doubt.${doubt}`)}</li>
      ))}
    </ul>
  );
}
