import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatList } from '../../lib/i18n/format-list.ts';
import { Button } from '../controls/Button.tsx';
import { CheckField } from '../controls/CheckField.tsx';
import { ErrorNote } from '../controls/ErrorNote.tsx';
import { Note } from '../controls/Note.tsx';
import { useReader } from '../shell/reader.ts';
import { isolate } from '../words/isolate.ts';

export type RemoveShopProps = {
  readonly name: string;
  /** Numbers of the orders there that can still change. */
  readonly openOrders: readonly string[];
  /** Why it must stay for now. */
  readonly kept: 'underWay' | 'onlyOne' | null;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onExport: () => void;
  readonly onRemove: (withOrders: boolean) => void;
  readonly onCancel: () => void;
};

/** Before an intermediary goes: what goes with it, its data as a file, and what is not finished there. */
export function RemoveShop(props: RemoveShopProps) {
  const { openOrders, kept, busy, problem, onExport, onRemove, onCancel } = props;
  const { t } = useTranslation();
  const { locale } = useReader();
  const [withOrders, setWithOrders] = useState(false);
  const name = isolate(props.name);
  const orders = formatList(openOrders.map(isolate), locale);
  return (
    <section className="sheet shop">
      <h3>{t('shops.removeTitle', { name })}</h3>
      <p>{t('shops.removeText')}</p>
      {kept && <Note tone="wait">{t(`shops.${kept}`)}</Note>}
      {openOrders.length > 0 && <Note tone="wait">{t('shops.open', { orders })}</Note>}
      <div>
        <Button onPress={onExport}>{t('shops.export')}</Button>
      </div>
      <CheckField label={t('shops.withOrders')} value={withOrders} onChange={setWithOrders} />
      {problem !== null && <ErrorNote code={problem} onRetry={null} />}
      <div className="shop-actions">
        <Button
          kind="danger"
          onPress={() => onRemove(withOrders)}
          busy={busy}
          disabled={kept !== null}
        >
          {t('shops.remove', { name })}
        </Button>
        <Button kind="plain" onPress={onCancel}>
          {t('action.cancel')}
        </Button>
      </div>
    </section>
  );
}
