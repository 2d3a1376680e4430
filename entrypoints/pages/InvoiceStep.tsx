import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { blankDraft } from '../../components/forms/blank-draft.ts';
import { fieldsOf } from '../../components/forms/fields-of.ts';
import { InvoiceForm, type TypedInvoice } from '../../components/ordering/InvoiceForm.tsx';
import { BackButton } from '../../components/shell/BackButton.tsx';
import { useReader } from '../../components/shell/reader.ts';
import { Screen } from '../../components/shell/Screen.tsx';
import { isolate } from '../../components/words/isolate.ts';
import { send } from '../../lib/messages/send.ts';
import { invoiceCart } from '../../lib/orders/invoice-cart.ts';
import { SellerInvoiceForm } from '../../lib/orders/seller-invoice-form.ts';
import { cartKey } from '../../lib/storage/cart-key.ts';
import { draftKey } from '../../lib/storage/draft-key.ts';
import { buykorea } from '../../lib/stores/buykorea.ts';
import { changeSettings } from './change-settings.ts';
import { invoiceShop } from './invoice-shop.ts';
import { PayeeField } from './PayeeField.tsx';
import { useIntermediaries } from './use-live.ts';

export type InvoiceStepProps = {
  readonly onDone: () => void;
  readonly onBack: () => void;
};

/** A seller's invoice, typed in without any page; it becomes a cart like any other, and what it says is kept for its form. */
export function InvoiceStep({ onDone, onBack }: InvoiceStepProps) {
  const { t } = useTranslation();
  const { now } = useReader();
  const [picked, setPicked] = useState({ payee: '', target: '' });
  const shops = useIntermediaries();
  const shop = shops && invoiceShop(shops);
  if (!shop) return null;
  const { name, settlement } = shop.profile;
  const use = (typed: TypedInvoice) => {
    const cart = invoiceCart({ ...page, ...typed }, new Date(now));
    send('invoiceGiven', { cart });
    send('draftChanged', {
      key: draftKey(cartKey(cart), 'seller-invoice'),
      form: { ...blank, ...picked, invoiceNumber: typed.number, goods: typed.goods },
    });
    changeSettings({ intermediary: shop.origin });
    onDone();
  };
  return (
    <Screen title={t('invoice.title')} before={<BackButton onPress={onBack} />}>
      <p className="soft">{t('invoice.text', { name: isolate(name) })}</p>
      <InvoiceForm
        currency={settlement}
        hasPayee={picked.payee !== '' && picked.target !== ''}
        onUse={use}
        payee={(error) => (
          <PayeeField
            {...picked}
            origin={shop.origin}
            onPick={(payee, target) => setPicked({ payee, target })}
            error={error}
          />
        )}
      />
    </Screen>
  );
}

const blank = blankDraft(fieldsOf(SellerInvoiceForm));

/** A typed invoice has no page of its own; it stands at the exporters' market. */
const page = { store: buykorea.id, address: buykorea.home };
