import type { ReactNode } from 'react';
import { useState } from 'react';
import { AccountData } from '../../components/account/AccountData.tsx';
import { AccountView } from '../../components/account/AccountView.tsx';
import { Announcements } from '../../components/account/Announcements.tsx';
import { ClubCard } from '../../components/account/ClubCard.tsx';
import { GroupCard } from '../../components/account/GroupCard.tsx';
import { IdentityScreen } from '../../components/account/IdentityScreen.tsx';
import { LostPassword } from '../../components/account/LostPassword.tsx';
import { PhoneProof } from '../../components/account/PhoneProof.tsx';
import { Register } from '../../components/account/Register.tsx';
import { SignedOut } from '../../components/account/SignedOut.tsx';
import { SignIn } from '../../components/account/SignIn.tsx';
import { CartMissing } from '../../components/cart/CartMissing.tsx';
import { CartUnreadable } from '../../components/cart/CartUnreadable.tsx';
import { CartView } from '../../components/cart/CartView.tsx';
import { Button } from '../../components/controls/Button.tsx';
import { blankDraft } from '../../components/forms/blank-draft.ts';
import type { Draft } from '../../components/forms/draft.ts';
import { fieldsOf } from '../../components/forms/fields-of.ts';
import { LocalTotal } from '../../components/money/LocalTotal.tsx';
import { AskPrice } from '../../components/ordering/AskPrice.tsx';
import { CartChanged } from '../../components/ordering/CartChanged.tsx';
import { FirmPrice } from '../../components/ordering/FirmPrice.tsx';
import { GoOnAtStore } from '../../components/ordering/GoOnAtStore.tsx';
import { InvoiceForm } from '../../components/ordering/InvoiceForm.tsx';
import { KindChoice } from '../../components/ordering/KindChoice.tsx';
import { KindForm } from '../../components/ordering/KindForm.tsx';
import { type Means, noMeans } from '../../components/ordering/means.ts';
import { PayeePicker } from '../../components/ordering/PayeePicker.tsx';
import { PlaceOrder } from '../../components/ordering/PlaceOrder.tsx';
import { PriceRefused } from '../../components/ordering/PriceRefused.tsx';
import { RateMoved } from '../../components/ordering/RateMoved.tsx';
import { Review } from '../../components/ordering/Review.tsx';
import { TellMeans } from '../../components/ordering/TellMeans.tsx';
import { useReviewGroups } from '../../components/ordering/use-review-groups.ts';
import { WaysToPay } from '../../components/ordering/WaysToPay.tsx';
import { ChangePassword } from '../../components/orders/ChangePassword.tsx';
import { ClaimList } from '../../components/orders/ClaimList.tsx';
import { ExportOrders } from '../../components/orders/ExportOrders.tsx';
import { FileClaim } from '../../components/orders/FileClaim.tsx';
import { GiveLogin } from '../../components/orders/GiveLogin.tsx';
import { LetterList } from '../../components/orders/LetterList.tsx';
import { OrderBrowser } from '../../components/orders/OrderBrowser.tsx';
import { OrderDetail } from '../../components/orders/OrderDetail.tsx';
import { OrderList } from '../../components/orders/OrderList.tsx';
import { ReturnsHelper, type ReturnWay } from '../../components/orders/ReturnsHelper.tsx';
import { Thread } from '../../components/orders/Thread.tsx';
import { UnsentOrder } from '../../components/orders/UnsentOrder.tsx';
import { AlwaysHere } from '../../components/reading/AlwaysHere.tsx';
import { ConfirmTotal } from '../../components/reading/ConfirmTotal.tsx';
import { EvidenceLine } from '../../components/reading/EvidenceLine.tsx';
import { Fallbacks } from '../../components/reading/Fallbacks.tsx';
import { OfferNote } from '../../components/reading/OfferNote.tsx';
import { PageUnread } from '../../components/reading/PageUnread.tsx';
import { Pointing } from '../../components/reading/Pointing.tsx';
import { ReadPage } from '../../components/reading/ReadPage.tsx';
import { ReportPage } from '../../components/reading/ReportPage.tsx';
import { TypeTotal } from '../../components/reading/TypeTotal.tsx';
import { AddShop } from '../../components/settings/AddShop.tsx';
import { LocalData } from '../../components/settings/LocalData.tsx';
import { OtherSites } from '../../components/settings/OtherSites.tsx';
import { RemoveShop } from '../../components/settings/RemoveShop.tsx';
import { SettingsView } from '../../components/settings/SettingsView.tsx';
import { type Shop, ShopCard } from '../../components/settings/ShopCard.tsx';
import { AppShell, type Section } from '../../components/shell/AppShell.tsx';
import { BackButton } from '../../components/shell/BackButton.tsx';
import { useReader } from '../../components/shell/reader.ts';
import { Screen } from '../../components/shell/Screen.tsx';
import { TwoPanes } from '../../components/shell/TwoPanes.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { Welcomed } from '../../components/welcome/Welcomed.tsx';
import type { Discrepancy } from '../../lib/cart/discrepancy-of.ts';
import { IdentityForm } from '../../lib/orders/identity.ts';
import { orderForms } from '../../lib/orders/order-form.ts';
import type { OrderStatus } from '../../lib/orders/status.ts';
import { StoreCartForm } from '../../lib/orders/store-cart-form.ts';
import type { OrderKind } from '../../lib/pricing/order-kind.ts';
import * as sample from './samples.ts';

const nothing = () => {};

const words = {
  en: {
    cart: 'Amazon',
    orders: 'Orders',
    account: 'Account',
    order: 'Your order',
    review: 'What leaves this device',
    typing: 'Type the total in',
    settings: 'Settings',
    price: 'Amazon',
  },
  fa: {
    cart: 'Amazon',
    orders: 'سفارش‌ها',
    account: 'حساب',
    order: 'سفارش شما',
    review: 'آنچه از این دستگاه بیرون می‌رود',
    typing: 'جمع کل را بنویسید',
    settings: 'تنظیمات',
    price: 'Amazon',
  },
};

type FramedProps = {
  readonly section: Section;
  readonly title?: keyof (typeof words)['en'];
  readonly before?: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
};

function Framed({ section, title = section, before, foot, children }: FramedProps) {
  const { locale } = useReader();
  const body = (
    <Screen title={words[locale.language][title]} before={before} foot={foot}>
      {children}
    </Screen>
  );
  return (
    <AppShell section={section} onSection={nothing} waiting={2}>
      {body}
    </AppShell>
  );
}

const hero = {
  total: sample.localTotal,
  approximate: true,
  allIn: true,
  foreign: sample.cart.total,
  storeName: 'Amazon',
  rate: sample.rate,
  one: sample.oneDollar,
  history: sample.dollarByDay,
  stale: false,
};

const picker = (
  <WaysToPay
    rows={sample.waysInIran}
    store={{ name: 'Amazon', currency: 'USD' }}
    chosen="intermediary:https://upcard.example:shetab"
    onChoose={nothing}
  >
    <TellMeans value={noMeans} currency="IRR" onChange={nothing} />
  </WaysToPay>
);

type KazakhWaysProps = { readonly chosen: string; readonly means?: Means };

function KazakhWays({ chosen: first, means: told }: KazakhWaysProps) {
  const [means, onMeans] = useState(told ?? noMeans);
  const [chosen, onChoose] = useState(first);
  return (
    <WaysToPay
      rows={sample.waysInKazakhstan(means)}
      store={{ name: 'AliExpress', currency: 'USD' }}
      chosen={chosen}
      onChoose={onChoose}
    >
      <TellMeans value={means} currency="KZT" startsOpen={told !== undefined} onChange={onMeans} />
    </WaysToPay>
  );
}

const toStore = <GoOnAtStore storeName="AliExpress" address="https://www.aliexpress.com/" />;
const electron: Means = { card: 'electron', country: 'KZ', account: 'RUB', balance: '12.345.6' };

const firm = (secondsLeft: number) => (
  <FirmPrice
    price={sample.price}
    signer={{ name: 'UpCard', keyId: 'upcard-2026-05' }}
    secondsLeft={secondsLeft}
    secondsInAll={600}
    onRefresh={nothing}
    busy={false}
  />
);

const useDraft = (blank: Draft) => useState<Draft>(blank);
const storeCartDraft: Draft = {
  ...blankDraft(fieldsOf(StoreCartForm)),
  delivery: {
    name: 'Nasrin Azad',
    street: '12 Long Street',
    city: 'Yerevan',
    region: '',
    postalCode: '0010',
    country: 'AM',
    phone: '+374 10 000000',
  },
};

function FormOf({ kind, draft }: { readonly kind: OrderKind; readonly draft?: Draft }) {
  const [value, onDraft] = useDraft({ ...blankDraft(fieldsOf(orderForms[kind])), ...draft });
  const own = {
    payee: () => <PayeePicker {...sample.payees} onQuery={nothing} onPick={nothing} error={null} />,
    target: () => null,
  };
  return <KindForm kind={kind} draft={value} onDraft={onDraft} onReady={nothing} own={own} />;
}

function FileClaimSample() {
  const [typed, setTyped] = useState({
    postage: '400,000',
    partial: '9,000,000',
    worth: '5,000,000',
  });
  const [way, setWay] = useState<ReturnWay | null>('partial');
  return (
    <section className="sheet">
      <ReturnsHelper
        paid={sample.orderAt('done').price.total}
        rateRisk={20_000}
        country="KZ"
        typed={typed}
        onTyped={setTyped}
        way={way}
        onWay={setWay}
      />
      <FileClaim
        paid={sample.orderAt('done').price.total}
        rateRisk={0}
        country="IR"
        onFile={nothing}
        onCancel={nothing}
      />
    </section>
  );
}

const login = {
  intermediaryName: 'UpCard',
  site: 'IELTS',
  busy: false,
  problem: null,
  onGive: nothing,
};

const lost = {
  intermediaryName: 'UpCard',
  busy: false,
  problem: null,
  onAsk: nothing,
  onRenew: nothing,
};
const group = { busy: false, problem: null, onOpen: nothing, onJoin: nothing, onLeave: nothing };
const phone = { busy: false, problem: null, onAsk: nothing, onProve: nothing };

function Identity() {
  const [value, onDraft] = useDraft({
    ...blankDraft(fieldsOf(IdentityForm)),
    birthDate: '1991-03-21',
    country: 'IR',
  });
  return (
    <IdentityScreen
      intermediaryName="UpCard"
      draft={value}
      onDraft={onDraft}
      onSubmit={nothing}
      busy={false}
      problem={null}
    />
  );
}

function ReviewSample() {
  const groups = useReviewGroups({
    cart: sample.cart,
    storeName: 'Amazon',
    form: 'store-cart',
    schema: StoreCartForm,
    draft: { ...storeCartDraft, variantsConfirmed: true, note: 'Please leave the price tag off.' },
    price: sample.localTotal,
  });
  return (
    <Review name="UpCard" groups={groups} struck={new Set(['delivery-phone'])} onStrike={nothing} />
  );
}

const detail = (
  status: OrderStatus,
  problem: string | null = null,
  history: 'signed' | 'broken' = 'signed',
) => (
  <OrderDetail
    order={sample.orderAt(status)}
    storeName="Amazon"
    intermediaryName="UpCard"
    cancelRefund={null}
    onCancel={status === 'payment-due' ? nothing : null}
    onPay={nothing}
    onIdentity={nothing}
    busy={false}
    problem={problem}
    onRetry={nothing}
    identity="none"
    history={history}
    onEvidence={nothing}
  />
);

const list = (
  <>
    <OrderList orders={sample.orders} current={null} onOpen={nothing} />
    <ExportOrders onExport={nothing} />
  </>
);
const home = { language: 'fa', country: 'IR', currency: 'IRR', unit: 'IRT' } as const;

function Settings() {
  const { locale } = useReader();
  return (
    <SettingsView
      value={{
        ...home,
        language: locale.language,
        theme: 'system',
        notices: 'all',
        quietStores: ['ebay'],
      }}
      onChange={nothing}
      stores={sample.stores}
    />
  );
}

const shop: Shop = {
  origin: 'https://upcard.example',
  profile: sample.upcard,
  addedAt: '2026-05-02T08:00:00.000Z',
  chosen: true,
  signedIn: true,
  check: 'done',
  problem: null,
};
const otherShop: Shop = {
  ...shop,
  origin: 'https://kops.example',
  profile: sample.kops,
  chosen: false,
  signedIn: false,
  check: null,
  problem: 'untrusted-key',
};
const shopCard = (one: Shop) => (
  <ShopCard shop={one} onUse={nothing} onCheck={nothing} onRemove={nothing} />
);

function WelcomeSample() {
  const { locale } = useReader();
  return (
    <Welcome
      home={{ ...home, language: locale.language }}
      onHome={nothing}
      candidates={[
        { origin: 'http://127.0.0.1:8787', profile: sample.upcard, asked: true, failed: false },
        { origin: 'http://127.0.0.1:8788', profile: sample.kops, asked: true, failed: false },
        { origin: 'https://pay.example', profile: null, asked: true, failed: true },
      ]}
      chosen="http://127.0.0.1:8787"
      onChoose={nothing}
      onAddress={nothing}
      storeNames={sample.stores.map((store) => store.name)}
      busy={false}
      onConsent={nothing}
    />
  );
}

const cartView = (discrepancy: Discrepancy | null) => (
  <CartView cart={sample.cart} storeName="Amazon" isChecked discrepancy={discrepancy} />
);
const open: Discrepancy = { missing: null, amount: { minor: 215, currency: 'USD' }, seller: null };
const signIn = { intermediaryName: 'UpCard', busy: false, onSubmit: nothing };
const place = { name: 'UpCard', ready: true, onPlace: nothing, onSee: nothing };

const ways = { onPoint: nothing, onType: nothing };
const making = { onMake: nothing, onCopy: nothing };

/** Every screen with sample data, by name; a name that starts with `tab-` is meant for a wide tab. */
export const screens: Readonly<Record<string, ReactNode>> = {
  cart: (
    <Framed section="cart" foot={<AskPrice name="UpCard" busy={false} onAsk={nothing} />}>
      <LocalTotal {...hero} />
      {cartView(null)}
      {picker}
    </Framed>
  ),
  'cart-stale': (
    <Framed section="cart" foot={<AskPrice name="UpCard" busy onAsk={nothing} />}>
      <LocalTotal {...hero} history={sample.dollarByDay.slice(0, -2)} stale />
      {picker}
      {cartView(open)}
    </Framed>
  ),
  'cart-sum': <Framed section="cart">{cartView(open)}</Framed>,
  'cart-line-missing': (
    <Framed section="cart">
      {cartView({ ...open, missing: 'shipping' })}
      {cartView({ ...open, missing: 'shipping', seller: 'Kettles & Co. Store' })}
      {cartView({ ...open, seller: 'Kettles & Co. Store' })}
    </Framed>
  ),
  'ways-card': (
    <Framed section="cart" foot={toStore}>
      <KazakhWays chosen="direct:bank-card" />
    </Framed>
  ),
  'ways-wallet': (
    <Framed section="cart" foot={toStore}>
      <KazakhWays chosen="direct:qiwi" />
    </Framed>
  ),
  'ways-intermediary': (
    <Framed section="cart" foot={<AskPrice name="UpCard" busy={false} onAsk={nothing} />}>
      <KazakhWays chosen="intermediary:https://upcard.example:shetab" />
    </Framed>
  ),
  'ways-told': (
    <Framed section="cart" foot={toStore}>
      <KazakhWays chosen="direct:webmoney" means={electron} />
    </Framed>
  ),
  'cart-no-price': (
    <Framed section="cart">
      <LocalTotal {...hero} total={null} rate={null} one={null} history={[]} />
      {cartView(null)}
    </Framed>
  ),
  'cart-kind': (
    <Framed section="cart">
      <LocalTotal {...hero} />
      <KindChoice kinds={['store-cart', 'exam', 'other']} value="exam" onChange={nothing} />
    </Framed>
  ),
  invoice: (
    <Framed section="cart" before={<BackButton onPress={nothing} />}>
      <InvoiceForm
        currency="USD"
        hasPayee
        onUse={nothing}
        payee={(error) => (
          <PayeePicker {...sample.payees} onQuery={nothing} onPick={nothing} error={error} />
        )}
      />
    </Framed>
  ),
  'cart-missing': (
    <Framed section="cart">
      <CartMissing stores={sample.stores} onShowLast={nothing} onInvoice={nothing} />
    </Framed>
  ),
  'cart-unreadable': (
    <Framed section="cart">
      <CartUnreadable storeName="eBay" reason="unclear-amount" missing={[]} onRetry={nothing} />
    </Framed>
  ),
  'read-page': (
    <Framed section="cart">
      <ReadPage busy={false} refused={false} onRead={nothing} onType={nothing} />
      <CartMissing stores={sample.stores} onShowLast={nothing} onInvoice={nothing} />
    </Framed>
  ),
  'read-refused': (
    <Framed section="cart">
      <ReadPage busy={false} refused onRead={nothing} onType={null} />
    </Framed>
  ),
  'read-confirm': (
    <Framed section="cart">
      <ConfirmTotal
        place="kettles.example"
        total={{ minor: 5104, currency: 'USD' }}
        source="label"
        found="Order total: $51.04"
        doubts={['one-source', 'unclear-currency']}
        {...ways}
        onYes={nothing}
      />
      <AlwaysHere host="kettles.example" onAlways={nothing} />
    </Framed>
  ),
  'read-none': (
    <Framed section="cart">
      <PageUnread
        place="kettles.example"
        kind="none"
        doubts={['no-total']}
        {...ways}
        onAgain={nothing}
      />
    </Framed>
  ),
  'read-typing': (
    <Framed section="cart" title="typing" before={<BackButton onPress={nothing} />}>
      <TypeTotal
        start={{ amount: '51.04', currency: 'USD', title: 'Checkout – Kettles & Co.' }}
        onUse={nothing}
      />
    </Framed>
  ),
  'read-pointing': (
    <Framed section="cart">
      <Pointing onCancel={nothing} />
    </Framed>
  ),
  'cart-read': (
    <Framed section="cart" foot={<AskPrice name="UpCard" busy={false} onAsk={nothing} />}>
      <LocalTotal {...hero} />
      <section className="sheet">
        <EvidenceLine source="cart-data" />
        <Fallbacks {...ways} />
        <AlwaysHere host="kettles.example" onAlways={nothing} />
      </section>
    </Framed>
  ),
  'cart-report': (
    <Framed section="cart">
      <CartUnreadable
        storeName="Amazon"
        reason="page-changed"
        missing={['total', 'rows']}
        onRetry={nothing}
      />
      <ReportPage report={sample.report} busy={false} copied={false} {...making} />
    </Framed>
  ),
  offer: (
    <Framed section="cart">
      <LocalTotal {...hero} allIn={false} history={sample.stillDollar} />
      <OfferNote cartAddress="https://www.amazon.com/gp/cart/view.html" />
    </Framed>
  ),
  'other-sites': (
    <Framed section="account" title="settings">
      <OtherSites
        hosts={['kettles.example']}
        onStop={nothing}
        pointed={['kettles.example', 'tickets.example']}
        onForget={nothing}
      />
    </Framed>
  ),
  'cart-changed': (
    <Framed section="cart">
      <CartChanged
        changes={sample.changes}
        totalBefore={sample.cart.total}
        totalAfter={sample.changedTotal}
        onUseNew={nothing}
        onKeepOld={nothing}
      />
    </Framed>
  ),
  'price-firm': (
    <Framed
      section="cart"
      title="price"
      before={<BackButton onPress={nothing} />}
      foot={
        <Button kind="primary" wide>
          OK
        </Button>
      }
    >
      {firm(492)}
    </Framed>
  ),
  'price-expired': (
    <Framed section="cart" before={<BackButton onPress={nothing} />}>
      {firm(0)}
    </Framed>
  ),
  'price-refused': (
    <Framed section="cart" before={<BackButton onPress={nothing} />}>
      <PriceRefused name="UpCard" code="rate-unknown" onRetry={nothing} />
    </Framed>
  ),
  'rate-moved': (
    <Framed section="cart">
      <RateMoved
        before={sample.localTotal}
        after={{ ...sample.localTotal, minor: 28_018_000_000 }}
        onAgree={nothing}
        onCancel={nothing}
      />
    </Framed>
  ),
  'order-form': (
    <Framed section="cart" title="order" before={<BackButton onPress={nothing} />}>
      <FormOf kind="store-cart" />
    </Framed>
  ),
  'order-form-address': (
    <Framed section="cart" title="order">
      <FormOf kind="store-cart" draft={storeCartDraft} />
    </Framed>
  ),
  'order-form-exam': (
    <Framed section="cart" title="order">
      <FormOf
        kind="exam"
        draft={{ exam: 'ielts', address: 'https://ielts.example/pay?booking=7' }}
      />
    </Framed>
  ),
  'order-form-travel': (
    <Framed section="cart" title="order">
      <FormOf kind="travel" />
    </Framed>
  ),
  'order-form-game': (
    <Framed section="cart" title="order">
      <FormOf kind="game-account" />
    </Framed>
  ),
  'order-form-subscription': (
    <Framed section="cart" title="order">
      <FormOf kind="subscription" />
    </Framed>
  ),
  'order-form-invoice': (
    <Framed section="cart" title="order">
      <FormOf kind="seller-invoice" />
    </Framed>
  ),
  'order-form-other': (
    <Framed section="cart" title="order">
      <FormOf kind="other" />
    </Framed>
  ),
  review: (
    <Framed
      section="cart"
      title="review"
      before={<BackButton onPress={nothing} />}
      foot={<PlaceOrder {...place} standing={null} />}
    >
      <ReviewSample />
    </Framed>
  ),
  placed: (
    <Framed section="cart" title="order" foot={<PlaceOrder {...place} standing="waiting" />}>
      {firm(300)}
    </Framed>
  ),
  orders: <Framed section="orders">{list}</Framed>,
  'orders-many': (
    <Framed section="orders" title="orders">
      <OrderBrowser
        orders={sample.manyOrders}
        current={null}
        onOpen={nothing}
        currency="IRR"
        all={1240}
        onOlder={nothing}
      />
    </Framed>
  ),
  'orders-empty': (
    <Framed section="orders">
      <OrderList orders={[]} current={null} onOpen={nothing} />
    </Framed>
  ),
  'order-identity': <Framed section="orders">{detail('identity-needed')}</Framed>,
  'order-pay': <Framed section="orders">{detail('payment-due')}</Framed>,
  'order-buying': <Framed section="orders">{detail('buying')}</Framed>,
  'order-done': <Framed section="orders">{detail('done')}</Framed>,
  'order-claim': (
    <Framed section="orders">
      <FileClaimSample />
    </Framed>
  ),
  'order-claims': (
    <Framed section="orders">
      <section className="sheet">
        <ClaimList claims={sample.claims} />
      </section>
      <section className="sheet">
        <Thread messages={sample.messages} intermediaryName="UpCard" onSend={nothing} />
        <LetterList letters={sample.letters} onRetry={nothing} onDrop={nothing} />
      </section>
    </Framed>
  ),
  'order-login': (
    <Framed section="orders">
      <ChangePassword site="IELTS" onDone={nothing} />
      <section className="sheet">
        <GiveLogin {...login} isGiven={false} />
      </section>
      <section className="sheet">
        <GiveLogin {...login} isGiven problem="login-unsealable" />
      </section>
    </Framed>
  ),
  'lost-password': (
    <Framed section="account" before={<BackButton onPress={nothing} />}>
      <LostPassword {...lost} isAsked={false} />
    </Framed>
  ),
  'lost-password-code': (
    <Framed section="account" before={<BackButton onPress={nothing} />}>
      <LostPassword {...lost} isAsked problem="wrong-code" />
    </Framed>
  ),
  club: (
    <Framed section="account">
      <Announcements announcements={sample.announcements} />
      <ClubCard tier="silver" points={7} given={sample.given} />
      <GroupCard {...group} group={null} />
    </Framed>
  ),
  'club-group': (
    <Framed section="account">
      <GroupCard {...group} group={sample.group} />
      <PhoneProof {...phone} asked={null} />
      <PhoneProof {...phone} asked="+989120001122" />
    </Framed>
  ),
  'order-broken': <Framed section="orders">{detail('paid', null, 'broken')}</Framed>,
  'order-problem': <Framed section="orders">{detail('payment-due', 'time-out')}</Framed>,
  'order-unsent': (
    <Framed section="orders">
      {sample.orders[0] && (
        <UnsentOrder
          order={sample.orders[0]}
          standing="attention"
          problem="wrong-answer"
          onRetry={nothing}
        />
      )}
    </Framed>
  ),
  'sign-in': (
    <Framed section="account">
      <SignIn {...signIn} problem="wrong-credentials" onLost={nothing} onRegister={nothing} />
    </Framed>
  ),
  register: (
    <Framed section="account">
      <Register {...signIn} problem={null} onSignIn={nothing} />
    </Framed>
  ),
  'signed-out': (
    <Framed section="account">
      <SignedOut
        intermediaryName="UpCard"
        onSignIn={nothing}
        onRegister={nothing}
        onSettings={nothing}
      />
    </Framed>
  ),
  account: (
    <Framed section="account">
      <AccountView
        account={sample.account}
        intermediaryName="UpCard"
        busy={false}
        onIdentity={nothing}
        onSettings={nothing}
        onSignOut={nothing}
      />
    </Framed>
  ),
  'account-close': (
    <Framed section="account">
      <AccountData
        intermediaryName="UpCard"
        startAsking
        saving={false}
        erasing={false}
        problem="orders-open"
        onSave={nothing}
        onErase={nothing}
      />
    </Framed>
  ),
  identity: (
    <Framed section="account" before={<BackButton onPress={nothing} />}>
      <Identity />
    </Framed>
  ),
  settings: (
    <Framed section="account">
      <Settings />
    </Framed>
  ),
  shops: (
    <Framed section="account" title="settings">
      {shopCard(shop)}
      {shopCard(otherShop)}
    </Framed>
  ),
  'shop-add': (
    <Framed section="account" title="settings">
      <AddShop
        plainOrigins={[]}
        onAddress={nothing}
        found={{ origin: otherShop.origin, profile: otherShop.profile }}
        known={false}
        problem={null}
        busy={false}
        onAdd={nothing}
      />
    </Framed>
  ),
  'shop-remove': (
    <Framed section="account" title="settings">
      <RemoveShop
        name="UpCard"
        openOrders={['UC-1042', 'UC-1043']}
        kept="underWay"
        busy={false}
        problem="still-needed"
        onExport={nothing}
        onRemove={nothing}
        onCancel={nothing}
      />
    </Framed>
  ),
  'local-data': (
    <Framed section="account" title="settings">
      <LocalData startAsking erasing={false} problem={null} onSave={nothing} onErase={nothing} />
    </Framed>
  ),
  'tab-orders': (
    <AppShell section="orders" onSection={nothing} waiting={2}>
      <TwoPanes
        list={<div className="screen-body">{list}</div>}
        detail={<div className="screen-body">{detail('payment-due')}</div>}
      />
    </AppShell>
  ),
  'tab-cart': (
    <Framed section="cart" foot={<AskPrice name="UpCard" busy={false} onAsk={nothing} />}>
      <LocalTotal {...hero} />
      {cartView(null)}
      {picker}
    </Framed>
  ),
  'tab-welcome': <WelcomeSample />,
  'tab-welcomed': <Welcomed stores={sample.stores} />,
};
