import { useTranslation } from 'react-i18next';
import { StoreLinks, type StorePlace } from '../cart/StoreLinks.tsx';
import { Icon } from '../controls/Icon.tsx';
import { BrandMark } from '../shell/BrandMark.tsx';

export type WelcomedProps = { readonly stores: readonly StorePlace[] };

/** After the consent: where to go now. */
export function Welcomed({ stores }: WelcomedProps) {
  const { t } = useTranslation();
  return (
    <main className="welcome">
      <BrandMark />
      <section className="empty" role="status">
        <span className="empty-mark">
          <Icon name="check" />
        </span>
        <h1>{t('welcome.ready')}</h1>
        <p className="soft">{t('missing.text')}</p>
        <StoreLinks stores={stores} />
      </section>
    </main>
  );
}
