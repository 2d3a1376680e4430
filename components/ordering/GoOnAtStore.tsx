import { useTranslation } from 'react-i18next';
import { isolate } from '../words/isolate.ts';

export type GoOnAtStoreProps = { readonly storeName: string; readonly address: string };

/** The way back to the store, where a direct way is paid. */
export function GoOnAtStore({ storeName, address }: GoOnAtStoreProps) {
  const { t } = useTranslation();
  return (
    <div className="stack-tight">
      <a
        className="button"
        data-kind="primary"
        data-wide="true"
        href={address}
        target="_blank"
        rel="noreferrer"
      >
        {t('ways.goOn', { store: isolate(storeName) })}
      </a>
      <p className="soft small">{t('ways.goOnNote')}</p>
    </div>
  );
}
