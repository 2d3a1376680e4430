import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/controls/ErrorNote.tsx';
import { PlaceOrder } from '../../components/ordering/PlaceOrder.tsx';
import { Review } from '../../components/ordering/Review.tsx';
import { useReviewGroups } from '../../components/ordering/use-review-groups.ts';
import { BackButton } from '../../components/shell/BackButton.tsx';
import { useReader } from '../../components/shell/reader.ts';
import { Screen } from '../../components/shell/Screen.tsx';
import { secondsLeft } from '../../lib/actions/seconds-left.ts';
import { send } from '../../lib/messages/send.ts';
import { OrderForm, orderForms } from '../../lib/orders/order-form.ts';
import { draftKey } from '../../lib/storage/draft-key.ts';
import type { FlowProps } from './flow.ts';
import { storeName } from './store-name.ts';
import { strikeOut } from './strike-out.ts';
import { useDraft, useErrand } from './use-live.ts';

/** What leaves the device, field by field, and the one button. */
export function ReviewStep({
  cartKey,
  quote,
  profile,
  onBack,
  onPlace,
}: FlowProps & { readonly onPlace: (quote: string) => void }) {
  const { t } = useTranslation();
  const { now } = useReader();
  const [struck, setStruck] = useState<ReadonlySet<string>>(new Set());
  const errand = useErrand(`order ${quote.claims.jti}`);
  const { kind } = quote.claims;
  const form = OrderForm.safeParse(useDraft(draftKey(cartKey, kind))?.form);
  const groups = useReviewGroups({
    cart: quote.cart,
    storeName: storeName(quote.cart),
    form: kind,
    schema: orderForms[kind],
    draft: form.success ? form.data : {},
    price: quote.claims.price.total,
  });
  const place = () => {
    if (!form.success) return;
    onPlace(quote.claims.jti);
    send('orderPlaced', { quote: quote.claims.jti, form: strikeOut(form.data, struck) });
  };
  const strike = (id: string, out: boolean) =>
    setStruck((ids) => new Set(out ? [...ids, id] : [...ids].filter((other) => other !== id)));
  return (
    <Screen
      title={t('review.title')}
      before={<BackButton onPress={onBack} />}
      foot={
        <PlaceOrder
          name={profile.name}
          standing={errand?.state === 'running' ? 'saved' : null}
          ready={form.success && secondsLeft(quote, new Date(now)) > 0}
          onPlace={place}
          onSee={onBack}
        />
      }
    >
      {errand?.state === 'failed' && (
        <ErrorNote code={errand.problem?.code ?? 'other'} onRetry={null} />
      )}
      <Review name={profile.name} groups={groups} struck={struck} onStrike={strike} />
    </Screen>
  );
}
