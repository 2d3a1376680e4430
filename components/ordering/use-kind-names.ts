import { useTranslation } from 'react-i18next';
import { formatList } from '../../lib/i18n/format-list.ts';
import type { OrderKind } from '../../lib/pricing/order-kind.ts';
import { useReader } from '../shell/reader.ts';

/** The kinds of order that somebody takes, as one list in words. */
export function useKindNames(kinds: readonly OrderKind[]): string {
  const { t } = useTranslation();
  const { locale } = useReader();
  return formatList(
    kinds.map((kind) => t(`kind.${kind}`)),
    locale,
  );
}
