import { useTranslation } from 'react-i18next';
import type { EvidenceSource } from '../../lib/cart/page-reading.ts';
import { Icon } from '../controls/Icon.tsx';

export type EvidenceLineProps = { readonly source: EvidenceSource };

/** Where a total comes from, in one plain line. */
export function EvidenceLine({ source }: EvidenceLineProps) {
  const { t } = useTranslation();
  return (
    <p className="evidence soft small">
      <Icon name="info" />
      <span>{t(`source.${source}`)}</span>
    </p>
  );
}
