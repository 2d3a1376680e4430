import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ShopCard } from '../../components/settings/ShopCard.tsx';
import { send } from '../../lib/messages/send.ts';
import type { IntermediaryRow, Settings } from '../../lib/storage/rows.ts';
import { changeSettings } from './change-settings.ts';
import { RemoveShopStep } from './RemoveShopStep.tsx';
import { useAccount, useErrand, useIntermediaries } from './use-live.ts';

/** The shopper's intermediaries: which is in use, and what can be done with each. */
export function ShopsPart({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation();
  const [leaving, setLeaving] = useState<string | null>(null);
  const shops = useIntermediaries() ?? [];
  return (
    <section className="stack">
      <h2>{t('shops.title')}</h2>
      <p className="soft small">{t('shops.note')}</p>
      {shops.map((row) =>
        row.origin === leaving ? (
          <RemoveShopStep
            key={row.origin}
            row={row}
            isOnlyOne={shops.length === 1}
            onCancel={() => setLeaving(null)}
          />
        ) : (
          <OneShop
            key={row.origin}
            row={row}
            settings={settings}
            onRemove={() => setLeaving(row.origin)}
          />
        ),
      )}
    </section>
  );
}

type OneShopProps = {
  readonly row: IntermediaryRow;
  readonly settings: Settings;
  readonly onRemove: () => void;
};

function OneShop({ row, settings, onRemove }: OneShopProps) {
  const { origin, profile, addedAt } = row;
  const [asked, setAsked] = useState(false);
  const signedIn = Boolean(useAccount(origin)?.account);
  const errand = useErrand(`lookUp ${origin}`);
  const state = asked ? errand?.state : null;
  const check = state === 'running' || state === 'done' ? state : null;
  const problem = errand?.problem?.code ?? null;
  const chosen = settings.intermediary === origin;
  return (
    <ShopCard
      shop={{ origin, profile, addedAt, chosen, signedIn, check, problem }}
      onUse={() => changeSettings({ intermediary: origin })}
      onCheck={() => {
        setAsked(true);
        send('intermediaryAsked', { origin });
      }}
      onRemove={onRemove}
    />
  );
}
