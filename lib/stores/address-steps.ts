import {
  dealPlaces,
  deals,
  doneWords,
  orderNouns,
  stepFillers,
  stepWords,
} from './address-order-words.ts';

/** Whether a part is the end of an order: `success` or `confirmation` below an order, a payment or a booking, and below nothing that ends without one. `above` are the parts before it. */
export const isDone = (part: string, above: readonly string[]): boolean => {
  const flat = joined(part);
  if (flat === 'orderconfirm' && above.includes('demandware.store')) return true;
  if (above.some(isNoOrder)) return false;
  if (code.test(part) && parent(above) === 'orders' && /^\d{5,}$/.test(above.at(-2) ?? ''))
    return true;
  const over = above.map(joined);
  const isDeal = over.some((one) => orderNouns.has(one) || deals.has(one));
  if (!doneWords.has(flat)) return isDeal && serviceEnd.test(part);
  return (
    isDeal ||
    (over.some((one) => dealPlaces.has(one)) && !(isState.test(flat) && isList.test(parent(above))))
  );
};

/** Shopify shows an order that was placed by its code, below its shop's number: `/12345678/orders/9f8e…`. */
const code = /^[\da-f]{12,}$/;

const joined = (part: string): string => part.replace(/[-_]/g, '');

/** The end that a payment service's name stands before, or what was bought after: `paytr-success`. */
const serviceEnd = /^[a-z\d]+[-_](?:success|basarili)$|^success[-_][a-z\d]+$/;

/** What also tells of some of the orders in a list, of goods, and of what a search has found. */
const isState = /^(?:completed|received|finish|finished|confirmed|paid|placed|done|result)$/;
const isList =
  /^(?:orders|purchases|payments|bookings|reservations|tickets|trips|shop|store|buy|book)$/;

/** Whether a part is what also ends with thanks, and without an order. */
export const isNoOrder = (part: string): boolean =>
  /^(?:newsletters?|donat\w*|contacts?|kontakt|contacto|contatto|subscri\w*|unsubscribe|leads?|webinars?|demo|quotes?|jobs|careers|register|registration|sign-?up|password|reviews?|feedback|survey|returns?|forms?|apply|appointment)$/.test(
    part,
  );

/** Whether a part is a step of an order by a word that means something else elsewhere: `/order`, `/booking/payment`, `/book/stays/42`, `/purchase`. */
export const isOrderStep = (flat: string, above: readonly string[]): boolean =>
  isOrder(flat) ||
  buying.test(flat) ||
  stepsBelow.some(([over, step]) => step.test(flat) && over.test(parent(above)));

/** Whether a part is the word for an order itself, which is also what stands over the orders of last year. */
export const isOrder = (flat: string): boolean => orderNouns.has(flat);

/** Whether a part is a word for what an account keeps of earlier orders. */
export const isKept = (flat: string): boolean =>
  isOrder(flat) || flat === 'purchase' || flat === 'checkouts';

const parent = (above: readonly string[]): string => joined(above.at(-1) ?? '');

const buying =
  /^(?:purchase|consignee|zakup|buynow|makepayment|paynow|gocheckout|tramitacion|pagamento|odemeyap|co(?:singlecheckout|shipping|customer|billing|placeorder|payment)(?:show|start|submit)?)$/;

const stepsBelow: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:book|booking|bookings|reserve|reservation|buy)$/,
    /^(?:stays?|hotels?|flights?|trips?|rooms?|passengers?|travell?ers?|(?:guest|passenger|travell?er)s?details|guests?|reviewbooking|payment|pay|details|review|summary|checkout|confirm)$/,
  ],
  [
    /^(?:orders?|purchase|buy|secure|transaction|trade|subscribe|tunnel|commande|pedido|ordine|bestellung|zamowienie|siparis)$/,
    /^(?:payment|pay|billing|shipping|delivery|address|confirm|review|submit|begin|make|new|input|entry|paiement|livraison|pago|pagamento|zahlung|versand|betaling|oplata|odeme)$/,
  ],
  [
    /^(?:flights?|trips?|hotels?|trains?|bus|tours?|cruises?|seats?|tickets?|signup|join|enroll|membership|upgrade)$/,
    /^(?:payment|billing|passengers?|travell?ers?|guests?)$/,
  ],
  [/^\d+$/, /^payments$/],
  [/^buy$/, /^[\da-f]{8}-?[\da-f]{4}-?[\da-f-]{12,}$/],
  [/^shop$/, /^(?:payment|paiement|pago|zahlung|betaling|platnosc|address|confirmorder)$/],
  [/^webapps$/, /^hermes$/],
  [/^shopping$/, /^(?:confirm|nonmember|shipping|shippingmultiple)$/],
];

/** Whether a part below a cart is what comes between it and its payment: a step by its name, or by its number from the second on. */
export const isPayStep = (part: string): boolean => {
  if (/^(?:step|etape|krok|paso|passo|stap|steg|schritt|adim|lepes|shag)[-_]?[2-9]$/.test(part))
    return true;
  if (payStep.test(part.replace(/[-_]/g, ''))) return true;
  const words = part.split(/[-_]/);
  return words.some((one) => stepWords.has(one)) && words.every(isOfStep);
};

const isOfStep = (word: string): boolean => stepWords.has(word) || stepFillers.has(word);

const payStep =
  /^(?:order|confirm|podsumowanie|doprava.*|(?:address|shipping|shipment|delivery|payment|billing|pay|teslimat|odeme)(?:methods?|options?|info|information|adresi|yontemi)?)$/;

/** Whether a part is what stands below an order that was placed before: its number, its state, a list. */
export const isRecord = (part: string): boolean =>
  /^(?!(?:krok|step|etape|paso|steg|stap|adim)-?\d$)[a-z]{0,4}-?[\d-]*\d[\da-z-]*$|^(?:(?:order)?(?:details?|list|history)(?:page|view)?|mypage|lista|liste|histori[ae]|historial|historique|istoriya|storico|gecmisi|track|tracking|takip|suivi|seguimiento|rastreo|rastreamento|sledovani|sledovanie|stav|status|statut|estado|stato|durum|view|lookup|search|returns?|cancel|invoice|online|index|all)$/.test(
    part,
  );
