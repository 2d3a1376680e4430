/** Whether a part, flattened, is the end of an order: `success` or `confirmation` below an order, a payment or a booking. `above` are the parts before it. */
export const isDone = (flat: string, above: readonly string[]): boolean =>
  (flat === 'orderconfirm' && above.includes('demandware.store')) ||
  (done.test(flat) && above.some((part) => ordering.test(part.replace(/[-_]/g, ''))));

const done =
  /^(?:success|successful|complete|completed|confirmation|confirmed|finish|finished|received|done|receipt|result|danke|bestatigung|bestaetigung|dziekujemy|merci|gracias|obrigado|grazie|zamowienieotrzymane|bestellingontvangen|pedidorecibido|pedidorecebido|commanderecue|ordinericevuto|bestellungerhalten)$/;

const ordering =
  /^(?:orders?|checkouts?|cart|purchase|payments?|pay|book|booking|bookings|reservation|reservations|onepage|basket|buy|shop|shopping|store|kasse|commande|commander|pedido|ordine|bestellung|bestelling|afrekenen|zamowienie|finalizarcompra|secure|transaction|trade|flow)$/;

/** Whether a part is a step of an order by a word that means something else elsewhere: `/order`, `/booking/payment`, `/book/stays/42`, `/purchase`. */
export const isOrderStep = (flat: string, above: readonly string[]): boolean =>
  isOrder(flat) ||
  buying.test(flat) ||
  stepsBelow.some(([over, step]) => step.test(flat) && over.test(parent(above)));

/** Whether a part is the word for an order itself, which is also what stands over the orders of last year. */
export const isOrder = (flat: string): boolean => order.test(flat);

/** Whether a part is a word for what an account keeps of earlier orders. */
export const isKept = (flat: string): boolean =>
  isOrder(flat) || flat === 'purchase' || flat === 'checkouts';

const parent = (above: readonly string[]): string => (above.at(-1) ?? '').replace(/[-_]/g, '');

const order =
  /^(?:order\d?|commandes?|pedido|pedidorapido|commanderapide|quickorder|ordine|bestellung|bestelling|zamowienie|objednavka|siparis)$/;

const buying =
  /^(?:purchase|zakup|buynow|makepayment|paynow|gocheckout|tramitacion|pagamento|odemeyap|co(?:shipping|customer|billing|placeorder|payment)(?:show|start|submit)?)$/;

const stepsBelow: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:book|booking|bookings|reserve|reservation|buy)$/,
    /^(?:stays?|hotels?|flights?|trips?|rooms?|passengers?|travell?ers?|(?:guest|passenger|travell?er)s?details|guests?|reviewbooking|payment|pay|details|review|summary|checkout|confirm)$/,
  ],
  [
    /^(?:orders?|purchase|buy|secure|transaction|trade|subscribe|tunnel|commande|pedido|ordine|bestellung|zamowienie|siparis)$/,
    /^(?:payment|pay|billing|shipping|delivery|address|confirm|review|submit|begin|make|input|entry|paiement|livraison|pago|pagamento|zahlung|versand|betaling|oplata|odeme)$/,
  ],
  [/^shop$/, /^(?:payment|address|confirmorder)$/],
  [/^webapps$/, /^hermes$/],
  [/^shopping$/, /^(?:confirm|nonmember|shippingmultiple)$/],
];

/** Whether a part below a cart is what comes between it and its payment. */
export const isPayStep = (part: string): boolean =>
  /^(?:address|addresses|gegevens|dane|daten|datos|dados|dati|shipping|shipment|delivery|payment|billing|pay|order|confirm|dostawa|podsumowanie|doprava.*|platba|livraison|paiement|versand|lieferung|zahlung|envio|pago|entrega|pagamento|spedizione|levering|bezorging|betaling|frakt|leverans|teslimat|odeme|dostavka|oplata)(?:methods?|options?|info|information|adresi|yontemi)?$/.test(
    part.replace(/[-_]/g, ''),
  );
