import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../controls/ErrorNote.tsx';
import { isolate } from '../words/isolate.ts';

export type PriceRefusedProps = {
  readonly name: string;
  readonly code: string;
  readonly onRetry: (() => void) | null;
};

/** No price: who refused, why, and what to do. */
export function PriceRefused({ name, code, onRetry }: PriceRefusedProps) {
  const { t } = useTranslation();
  return (
    <section className="sheet">
      <h2>{t('price.refused', { name: isolate(name) })}</h2>
      <ErrorNote code={code} onRetry={onRetry} />
    </section>
  );
}
