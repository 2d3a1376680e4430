import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/i18n/format-date.ts';
import type { Profile } from '../../lib/pricing/profile.ts';
import { Button } from '../controls/Button.tsx';
import { Chip } from '../controls/Chip.tsx';
import { ErrorNote } from '../controls/ErrorNote.tsx';
import { Note } from '../controls/Note.tsx';
import { useReader } from '../shell/reader.ts';
import { isolate } from '../words/isolate.ts';

/** An intermediary that was added. `check` is what became of reading its rules again. */
export type Shop = {
  readonly origin: string;
  readonly profile: Profile;
  /** RFC 3339. */
  readonly addedAt: string;
  readonly chosen: boolean;
  readonly signedIn: boolean;
  readonly check: 'running' | 'done' | null;
  readonly problem: string | null;
};

export type ShopCardProps = {
  readonly shop: Shop;
  readonly onUse: () => void;
  readonly onCheck: () => void;
  readonly onRemove: () => void;
};

/** One of the shopper's intermediaries: who, where, under which key, and what can be done with it. */
export function ShopCard({ shop, onUse, onCheck, onRemove }: ShopCardProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const { origin, profile, addedAt, chosen, signedIn, check, problem } = shop;
  const name = isolate(profile.name);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <section className="sheet shop">
      <div className="row">
        <h3 dir="auto">{profile.name}</h3>
        {chosen && <Chip tone="good">{t('shops.inUse')}</Chip>}
        {profile.practice && <Chip tone="wait">{t('profile.practice')}</Chip>}
      </div>
      <p className="soft small">
        <bdi>{origin}</bdi>
      </p>
      <p className="small">{t('shops.since', { date: formatDate(addedAt, locale, zone) })}</p>
      <p className="small">{t(signedIn ? 'shops.signedIn' : 'shops.signedOut')}</p>
      {profile.quoteKeys.map((key) => (
        <code key={key.kid} className="key small" dir="ltr">
          {key.kid} {key.x}
        </code>
      ))}
      {problem === 'untrusted-key' && (
        <Note tone="bad" live>
          <p>{t('shops.keyChanged')}</p>
        </Note>
      )}
      {problem !== null && problem !== 'untrusted-key' && (
        <ErrorNote code={problem} onRetry={null} />
      )}
      {check === 'done' && <Note tone="good">{t('shops.checked')}</Note>}
      <div className="shop-actions">
        {!chosen && <Button onPress={onUse}>{t('shops.use', { name })}</Button>}
        <Button onPress={onCheck} busy={check === 'running'}>
          {t('shops.check')}
        </Button>
        <Button kind="plain" onPress={onRemove}>
          {t('shops.remove', { name })}
        </Button>
      </div>
    </section>
  );
}
