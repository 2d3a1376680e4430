import type { PageReading } from '../../lib/cart/page-reading.ts';
import type { MessageBody, MessageName } from '../../lib/messages/message.ts';
import { sampleCart } from '../sample-cart.ts';

const id = '0b8f6f2e-5d0a-4c43-9e51-3f0a53b8a0b1';
const origin = 'https://pay.example';
const form = { kind: 'store-cart', delivery: null, variantsConfirmed: true, note: '' } as const;

const { address, items, lines, total, totalKind, seenAt } = sampleCart;
const reading: PageReading = {
  kind: 'checkout',
  store: null,
  address,
  currency: 'USD',
  total,
  totalKind,
  items,
  lines,
  offer: null,
  confidence: 'low',
  evidence: [{ field: 'total', source: 'label', found: 'Order total: $64.97' }],
  doubts: ['one-source'],
  seenAt,
};

/** A valid body for each message of the table; a message without one does not compile. */
export const bodies: { [N in MessageName]: MessageBody<N> } = {
  pageSeen: {
    look: { address, at: seenAt, shown: { of: 'offer', currency: null, price: '$64.97' } },
    waited: false,
  },
  pageLeft: {},
  pageRead: { reading, title: 'Checkout' },
  totalPointed: { reading, title: 'Checkout', selector: '#total' },
  pointingLeft: {},
  reportMade: { report: 'main "Aa 9.99"' },
  pageOpened: {},
  settingsChanged: {
    change: {
      language: 'fa',
      country: 'IR',
      currency: 'IRR',
      unit: 'IRT',
      theme: 'dark',
      chipOffAt: [],
      intermediary: origin,
      way: null,
    },
  },
  consentGiven: {},
  readAsked: { tab: 7, generic: false },
  pointAsked: { tab: 7 },
  reportAsked: { tab: 7 },
  cartGiven: { tab: 7, cart: sampleCart },
  pageDropped: { tab: 7 },
  pointerDropped: { host: 'shop.example' },
  intermediaryAsked: { origin },
  intermediaryAdded: {
    origin,
    keys: [{ kid: 'k-1', kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43) }],
  },
  intermediaryRemoved: { origin, withOrders: false },
  everythingErased: {},
  registerAsked: {
    origin,
    registration: { name: 'A', email: 'a@example.com', password: 'long enough 1' },
  },
  signInAsked: { origin, credentials: { email: 'a@example.com', password: 'long enough 1' } },
  signOutAsked: { origin },
  accountErased: { origin },
  passwordLost: { origin, who: { email: 'a@example.com' } },
  passwordRenewed: { origin, renewed: { code: 'abcd', password: 'long enough 1' } },
  phoneGiven: { origin, phone: '+989120001122' },
  phoneProved: { origin, proof: { phone: '+989120001122', code: '123456' } },
  groupEntered: { origin, code: null },
  groupLeft: { origin },
  identityGiven: {
    origin,
    form: {
      fullName: 'A',
      nationalId: '0000',
      birthDate: '1990-01-01',
      country: 'IR',
      address: 'A',
      phone: '00000',
    },
  },
  quoteAsked: { cart: 'amazon www.amazon.com', kind: 'store-cart', way: 'card' },
  kindChosen: { cart: 'any-page shop.example', kind: 'exam' },
  invoiceGiven: { cart: sampleCart },
  draftChanged: { key: 'amazon www.amazon.com', form: { note: 'hello' } },
  orderPlaced: { quote: id, form },
  orderRetried: { id },
  paymentAsked: { id },
  threadOpened: { order: id },
  claimFiled: {
    order: id,
    form: { id, amount: null, sendBack: true, reason: 'damaged', text: 'It came broken.' },
  },
  messageWritten: { order: id, form: { id, text: 'Hello' } },
  letterRetried: { id },
  letterDropped: { id },
  loginSealed: { id, sealed: { kid: 'a', enc: 'A'.repeat(43), sealed: 'AAAA' } },
  passwordChanged: { id },
  cancelAsked: { id },
};
