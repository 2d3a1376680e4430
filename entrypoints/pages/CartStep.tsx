import { useTranslation } from 'react-i18next';
import { CartView } from '../../components/cart/CartView.tsx';
import { Button } from '../../components/controls/Button.tsx';
import { LocalTotal } from '../../components/money/LocalTotal.tsx';
import { AskPrice } from '../../components/ordering/AskPrice.tsx';
import { IntermediaryPicker } from '../../components/ordering/IntermediaryPicker.tsx';
import { PriceRefused } from '../../components/ordering/PriceRefused.tsx';
import { useReader } from '../../components/shell/reader.ts';
import { Screen } from '../../components/shell/Screen.tsx';
import { ratesFor } from '../../lib/actions/rates-for.ts';
import type { Cart } from '../../lib/cart/cart.ts';
import { unexplainedOf } from '../../lib/cart/check-arithmetic.ts';
import { send } from '../../lib/messages/send.ts';
import { localTotal } from '../../lib/pricing/local-total.ts';
import { oneUnit } from '../../lib/pricing/one-unit.ts';
import type { IntermediaryRow, PageRow, Settings } from '../../lib/storage/rows.ts';
import { changeSettings } from './change-settings.ts';
import { isOldRate } from './is-old-rate.ts';
import { optionsFor } from './options-for.ts';
import { PageFoot } from './PageFoot.tsx';
import { storeName } from './store-name.ts';
import { useAllRates, useErrand, useIntermediaries } from './use-live.ts';

export type CartStepProps = {
  readonly cartKey: string;
  readonly cart: Cart;
  readonly page: PageRow | null;
  readonly onType: () => void;
  readonly settings: Settings;
  readonly signedIn: boolean;
  readonly onAccess: (way: 'signIn' | 'register') => void;
};

/** The cart, what it costs here, who can pay for it, and the way on to a firm price. */
export function CartStep(props: CartStepProps) {
  const { cart, page, settings } = props;
  const { now } = useReader();
  const rows = useIntermediaries();
  const allRates = useAllRates();
  if (!rows || !allRates) return null;
  const shop = rows.find(({ origin }) => origin === settings.intermediary);
  const rates = ratesFor(allRates.find(({ origin }) => origin === settings.intermediary));
  const local = localTotal(cart, shop?.profile ?? null, rates, settings.currency);
  const options = optionsFor(cart, rows, allRates, settings.currency);
  const usable = options.some(
    ({ profile, unusable }) => profile.id === shop?.profile.id && unusable === null,
  );
  return (
    <Screen title={null} foot={shop && usable && <Onward {...props} shop={shop} />}>
      <LocalTotal
        total={local?.amount ?? null}
        approximate
        allIn={local?.basis === 'all-in'}
        foreign={cart.total}
        storeName={storeName(cart)}
        rate={local?.rate ?? null}
        one={local?.rate ? oneUnit(local.rate) : null}
        stale={isOldRate(local?.rate ?? null, now)}
      />
      <IntermediaryPicker
        options={options}
        currency={cart.total.currency}
        chosen={shop?.profile.id ?? null}
        onChoose={(id) => choose(settings, rows, id)}
      />
      <CartView cart={cart} storeName={storeName(cart)} unexplained={unexplainedOf(cart)} />
      {page && <PageFoot cart={cart} page={page} onType={props.onType} />}
    </Screen>
  );
}

const choose = (settings: Settings, rows: readonly IntermediaryRow[], profile: string) =>
  changeSettings(settings, {
    intermediary: rows.find((row) => row.profile.id === profile)?.origin ?? null,
  });

function Onward({ cartKey, signedIn, onAccess, shop }: CartStepProps & { shop: IntermediaryRow }) {
  const { t } = useTranslation();
  const errand = useErrand(`quote ${cartKey}`);
  const { name, ways } = shop.profile;
  const ask = () =>
    send('quoteAsked', { cart: cartKey, kind: 'store-cart', way: ways[0]?.id ?? '' });
  if (!signedIn)
    return (
      <>
        <p className="soft small">{t('account.signedOutText', { name })}</p>
        <Button kind="primary" wide onPress={() => onAccess('register')}>
          {t('auth.register')}
        </Button>
        <Button kind="plain" wide onPress={() => onAccess('signIn')}>
          {t('auth.toSignIn')}
        </Button>
      </>
    );
  return (
    <>
      {errand?.state === 'failed' && (
        <PriceRefused name={name} code={errand.problem?.code ?? 'other'} onRetry={null} />
      )}
      <AskPrice name={name} busy={errand?.state === 'running'} onAsk={ask} />
    </>
  );
}
