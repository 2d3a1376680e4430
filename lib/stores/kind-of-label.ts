import type { CartLineKind } from '../cart/cart.ts';

/** What a row of a store's summary is for: a line of the cart, its total, a way of paying that was taken off (gift card), or a row that only repeats others. */
export type RowKind = CartLineKind | 'total' | 'paid-with' | 'repeat';

/**
 * Labels of summary rows, first match counts. English, German, French, Spanish, Italian, Dutch, Swedish, Polish, Portuguese,
 * Turkish, Arabic, Japanese, Chinese and Russian words as stores print them.
 */
const labels: readonly (readonly [RowKind, RegExp])[] = [
  [
    'paid-with',
    /gift ?card|geschenk(karte|gutschein)|gutschein eingel|(carte|chèque)[- ]cadeau|(cheque|tarjeta)[- ]?regalo|buono regalo|cadeaubon|presentkort|karta podarunkowa|vale[- ]presente|hediye (çeki|kartı)|بطاقة (هدية|هدايا)|ギフト券|ギフトカード|礼品卡|store credit|wallet/,
  ],
  [
    'discount',
    /discount|promo|coupon|bonus|coins|saving|rabatt|ermäßig|remise|réduction|descuento|sconto|korting|rabat\b|desconto|indirim|kupon|خصم|割引|クーポン|ポイント|优惠|折扣|скидк|купон/,
  ],
  [
    'import-fees',
    /import(?![eo]\b)|einfuhr|invoer|ithalat|gümrük|الاستيراد|輸入|関税|进口|customs|dédouan|douane|zoll|cło/,
  ],
  [
    'shipping',
    /shipping|postage|delivery|versand|livraison|env[íi]o|spedizione|verzend|frakt|wysyłk|dostaw|frete|kargo|gönderim|teslimat|الشحن|التوصيل|送料|配送|运费|доставк/,
  ],
  [
    'tax',
    /\btax|\bvat\b|\bgst|\bhst|\bpst|mwst|\bust\b|\btva\b|\biva\b|\bbtw\b|\bmoms\b|\bkdv\b|icms|impost|impuest|vergi|ضريبة|消費税|税|налог|ндс/,
  ],
  ['fee', /\bfees?\b|additional charge|gebühr|frais|tarifa|handling|ücret|رسوم|手数料|сбор/],
  [
    'items',
    /\bitems?\b|sub ?-?tota|sous-total|delsumma|totale parziale|suma częściowa|zwischensumme|artikel|articles?\b|art[íi]culos|productos|articoli|produkt|itens|ürün|ara toplam|المنتجات|المجموع الفرعي|السلع|商品|小計|小计|подытог|товар/,
  ],
  [
    'total',
    /total|gesamt|endsumme|^summe|totale|totaal|summa|suma|razem|toplam|المجموع|الإجمالي|合計|合计|总|итого|всего/,
  ],
];

const beforeTax =
  /before tax|ohne (mwst|ust)|iva esclusa|hors (tva|taxes)|sin (iva|impuestos)|excl\.? btw|exkl\.? moms|vergi hariç|قبل الضريبة|税抜/;
const included =
  /\bincl|included|inbegriffen|enthalten|incluid[oa]s?|inkl|dahil|شامل|税込|含税|включ/;
const inBrackets = /\([^)]*\)|（[^）]*）/g;

/** What a summary row is for by its label; `other` when the words are not known. A row for tax that others already hold, and a sum before tax, only repeat. */
export const kindOfLabel = (label: string): RowKind => {
  const words = label.toLowerCase().slice(0, 200);
  if (beforeTax.test(words)) return 'repeat';
  const kinds = kindsIn(words.replace(inBrackets, ' '));
  const [kind = 'other', next] = kinds.length > 0 ? kinds : kindsIn(words);
  return kind === 'tax' && included.test(words) ? (next ?? 'repeat') : kind;
};

const kindsIn = (words: string): RowKind[] =>
  labels.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
