import { useTranslation } from 'react-i18next';
import type { UnreadableReason } from '../../lib/cart/unreadable.ts';
import { Button } from '../controls/Button.tsx';
import { Note } from '../controls/Note.tsx';
import { isolate } from '../words/isolate.ts';

export type CartUnreadableProps = {
  readonly storeName: string;
  readonly reason: UnreadableReason;
  /** Fields whose places are gone from the page. */
  readonly missing: readonly string[];
  /** Opens the store's page again; `null` when that is of no use. */
  readonly onRetry: (() => void) | null;
};

/** A cart that could not be read: why, and what the shopper can do. Never a guessed number. */
export function CartUnreadable({ storeName, reason, missing, onRetry }: CartUnreadableProps) {
  const { t } = useTranslation();
  return (
    <section className="sheet">
      <h2>
        <bdi>{storeName}</bdi>
      </h2>
      <Note tone="wait" title={t('unreadable.title')}>
        <p>{t(`unreadable.${reason}`)}</p>
        {missing.length > 0 && (
          <p className="small">{t('report.gone', { fields: isolate(missing.join(', ')) })}</p>
        )}
      </Note>
      <p className="strong">{t(`unreadableNext.${reason}`)}</p>
      <p className="soft">{t('unreadable.promise')}</p>
      {onRetry && (
        <div>
          <Button onPress={onRetry}>{t('action.retry')}</Button>
        </div>
      )}
    </section>
  );
}
