import { z } from 'zod';
import { Cart } from '../cart/cart.ts';
import { Credentials, Registration } from '../intermediary/account.ts';
import { GroupCode } from '../intermediary/club.ts';
import { SealedLogin } from '../intermediary/sealed-login.ts';
import { ClaimForm } from '../orders/claim.ts';
import { IdentityForm } from '../orders/identity.ts';
import { LostPassword, NewPassword, PhoneNumber, PhoneProof } from '../orders/lost-password.ts';
import { MessageForm } from '../orders/message.ts';
import { OrderId } from '../orders/order.ts';
import { OrderForm } from '../orders/order-form.ts';
import { OrderKind } from '../pricing/order-kind.ts';
import { PublicKey } from '../pricing/profile.ts';
import { DraftRow, Settings } from '../storage/rows.ts';

/** What is absent stays as it is: nothing falls back to a default. */
const SettingsChange = Settings.omit({ id: true, consentedAt: true })
  .extend({ way: Settings.shape.way.unwrap(), notices: Settings.shape.notices.unwrap() })
  .partial();

const origin = z.url().max(300);
const cart = z.string().min(1).max(300);
const tab = z.int().min(0);
const way = z.string().min(1).max(40);

/** What the popup and the extension's own tabs may say. None of it is answered: results and problems become rows that the page reads. */
export const fromOurPages = {
  /** A page of ours is open; said again every few seconds, so that events are streamed meanwhile. */
  pageOpened: z.strictObject({}),
  /** Only what changed, so that of two changes at once neither undoes the other. */
  settingsChanged: z.strictObject({ change: SettingsChange }),
  /** The welcome page was finished: from here on carts are read and the chosen intermediary is spoken to. */
  consentGiven: z.strictObject({}),
  /** Read the page in this tab; `generic` leaves what is known of its store aside. Kept as the tab's page row. */
  readAsked: z.strictObject({ tab, generic: z.boolean() }),
  /** Let the shopper point at the total in this tab's page. */
  pointAsked: z.strictObject({ tab }),
  /** Make a redacted sample of this tab's page. */
  reportAsked: z.strictObject({ tab }),
  /** The shopper confirmed or typed this cart for the page in this tab. */
  cartGiven: z.strictObject({ tab, cart: Cart }),
  /** Forget what was read of this tab's page. */
  pageDropped: z.strictObject({ tab }),
  /** Forget the element that was pointed at on this host. */
  pointerDropped: z.strictObject({ host: z.string().min(1).max(300) }),
  /** Look up an intermediary's profile; errand `lookUp <origin>`. */
  intermediaryAsked: z.strictObject({ origin }),
  /** Add an intermediary whose profile the page showed, with these keys and no others; errand `lookUp <origin>`. */
  intermediaryAdded: z.strictObject({ origin, keys: z.array(PublicKey).min(1).max(10) }),
  /** Forget an intermediary and, if so wished, its orders; errand `remove <origin>`. */
  intermediaryRemoved: z.strictObject({ origin, withOrders: z.boolean() }),
  /** Forget everything on this device; errand `erase`. */
  everythingErased: z.strictObject({}),
  /** errand `signIn` */
  registerAsked: z.strictObject({ origin, registration: Registration }),
  /** errand `signIn` */
  signInAsked: z.strictObject({ origin, credentials: Credentials }),
  signOutAsked: z.strictObject({ origin }),
  /** Have the intermediary forget the shopper, and forget their orders here; errand `eraseAccount <origin>`. */
  accountErased: z.strictObject({ origin }),
  /** Have a code sent to who lost their password; errand `lostPassword`. */
  passwordLost: z.strictObject({ origin, who: LostPassword }),
  /** errand `newPassword` */
  passwordRenewed: z.strictObject({ origin, renewed: NewPassword }),
  /** Have a code sent to this telephone; errand `phoneCode`. */
  phoneGiven: z.strictObject({ origin, phone: PhoneNumber }),
  /** errand `phoneProof` */
  phoneProved: z.strictObject({ origin, proof: PhoneProof }),
  /** Open a group (`code` null) or join one; errand `group`. */
  groupEntered: z.strictObject({ origin, code: GroupCode.nullable() }),
  /** Order without the group from now on. */
  groupLeft: z.strictObject({ origin }),
  /** errand `identity` */
  identityGiven: z.strictObject({ origin, form: IdentityForm }),
  /** Get a firm price for the cart kept under this key; errand `quote <cart>`. */
  quoteAsked: z.strictObject({ cart, kind: OrderKind, way }),
  /** The shopper says what the cart kept under this key is for. */
  kindChosen: z.strictObject({ cart, kind: OrderKind }),
  /** An invoice was typed in: it is kept like a cart, without a tab. */
  invoiceGiven: z.strictObject({ cart: Cart }),
  draftChanged: DraftRow,
  /** The click on "order": agrees to the firm price with this id. errand `order <quote>` */
  orderPlaced: z.strictObject({ quote: z.uuid(), form: OrderForm }),
  /** Try a waiting hand-over again now. */
  orderRetried: z.strictObject({ id: OrderId }),
  /** Open the payment window; errand `payment <id>`. */
  paymentAsked: z.strictObject({ id: OrderId }),
  /** An order stands open in front of the shopper; said again every few seconds. Its claims and messages are fetched. */
  threadOpened: z.strictObject({ order: OrderId }),
  /** File this claim about an order; it is sent till it is taken. */
  claimFiled: z.strictObject({ order: OrderId, form: ClaimForm }),
  /** Send this message to the staff; it is sent till it is taken. */
  messageWritten: z.strictObject({ order: OrderId, form: MessageForm }),
  /** Try a letter again now, or take back one that was refused. */
  letterRetried: z.strictObject({ id: z.uuid() }),
  letterDropped: z.strictObject({ id: z.uuid() }),
  /** Hand a login over that was sealed in the page; errand `login <id>`. */
  loginSealed: z.strictObject({ id: OrderId, sealed: SealedLogin }),
  /** The shopper has changed the password that was handed over with this order. */
  passwordChanged: z.strictObject({ id: OrderId }),
  /** errand `cancel <id>` */
  cancelAsked: z.strictObject({ id: OrderId }),
};
