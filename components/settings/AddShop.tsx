import { useTranslation } from 'react-i18next';
import type { Profile } from '../../lib/pricing/profile.ts';
import { Button } from '../controls/Button.tsx';
import { ErrorNote } from '../controls/ErrorNote.tsx';
import { OtherAddress } from '../welcome/OtherAddress.tsx';
import { ProfileFacts } from '../welcome/ProfileFacts.tsx';
import { isolate } from '../words/isolate.ts';

export type AddShopProps = {
  readonly plainOrigins: readonly string[];
  readonly onAddress: (origin: string) => void;
  /** What stands at the address that was given. */
  readonly found: { readonly origin: string; readonly profile: Profile } | null;
  readonly known: boolean;
  readonly problem: string | null;
  readonly busy: boolean;
  readonly onAdd: () => void;
};

/** An intermediary by its address: its rules and its key are shown, and only then it can be added. */
export function AddShop(props: AddShopProps) {
  const { plainOrigins, onAddress, found, known, problem, busy, onAdd } = props;
  const { t } = useTranslation();
  const name = isolate(found?.profile.name ?? '');
  return (
    <section className="sheet shop">
      <h2>{t('shops.add')}</h2>
      <p className="soft small">{t('shops.addText')}</p>
      <OtherAddress label={t('shops.address')} plainOrigins={plainOrigins} onAddress={onAddress} />
      {problem !== null && <ErrorNote code={problem} onRetry={null} />}
      {found && (
        <div className="shop-found" role="status">
          <h3 dir="auto">{found.profile.name}</h3>
          <ProfileFacts profile={found.profile} origin={found.origin} />
          {known ? (
            <p>{t('shops.known', { name })}</p>
          ) : (
            <Button kind="primary" onPress={onAdd} busy={busy}>
              {t('shops.addThis', { name })}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
