import { useTranslation } from 'react-i18next';
import type { Doubt, PageKind } from '../../lib/cart/page-reading.ts';
import { Button } from '../controls/Button.tsx';
import { Note } from '../controls/Note.tsx';
import { DoubtList } from './DoubtList.tsx';
import { Fallbacks, type FallbacksProps } from './Fallbacks.tsx';

export type PageUnreadProps = FallbacksProps & {
  readonly place: string;
  readonly kind: PageKind;
  readonly doubts: readonly Doubt[];
  readonly onAgain: () => void;
};

/** A page that was looked at and gave no total: what it is, why, and the ways on. Never a guessed number. */
export function PageUnread({ place, kind, doubts, onAgain, onPoint, onType }: PageUnreadProps) {
  const { t } = useTranslation();
  const word = kindWords[kind];
  return (
    <section className="sheet">
      <h2>
        <bdi>{place}</bdi>
      </h2>
      <Note tone="wait" title={t('read.noneTitle')}>
        {word && <p>{t(word)}</p>}
        <DoubtList doubts={doubts} />
      </Note>
      <p className="soft">{t('unreadable.promise')}</p>
      <Fallbacks onPoint={onPoint} onType={onType} />
      <Button kind="plain" wide onPress={onAgain}>
        {t('read.again')}
      </Button>
    </section>
  );
}

const kindWords = {
  cart: null,
  checkout: null,
  placed: 'read.placed',
  product: 'read.product',
  none: 'read.noCart',
} as const;
