import type { CartLineKind } from '../cart/cart.ts';

/** What a row of a store's summary is for: a line of the cart, its total, a way of paying that was taken off (gift card), or a row that only repeats others. */
export type RowKind = CartLineKind | 'total' | 'paid-with' | 'repeat';

/**
 * Labels of summary rows, first match counts. English, German, French, Spanish, Italian, Dutch, Swedish, Polish, Portuguese,
 * Turkish, Arabic, Japanese, Chinese and Russian words as stores print them.
 */
const labels: readonly (readonly [RowKind, RegExp])[] = [
  [
    'repeat',
    /before tax|ohne (mwst|ust)|iva esclusa|hors (tva|taxes)|sin (iva|impuestos)|excl\.? btw|exkl\.? moms|vergi hariç|قبل الضريبة|税抜|included|inbegriffen|enthalten|inclus[ea]?\b|incluid[oa]s?|inklusive|dahil|税込|含税/,
  ],
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
    /import|einfuhr|invoer|ithalat|gümrük|الاستيراد|輸入|関税|进口|customs|dédouan|douane|zoll|cło/,
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
    /\bitems?\b|sub ?-?total|zwischensumme|artikel|articles?\b|art[íi]culos|productos|articoli|produkt|itens|ürün|ara toplam|المنتجات|المجموع الفرعي|السلع|商品|小計|小计|товар/,
  ],
  [
    'total',
    /total|gesamt|endsumme|^summe|totale|totaal|summa|suma|razem|toplam|المجموع|الإجمالي|合計|合计|总|итого|всего/,
  ],
];

/** What a summary row is for by its label; `other` when the words are not known. */
export const kindOfLabel = (label: string): RowKind => {
  const words = label.toLowerCase().slice(0, 200);
  return labels.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
};

/** What a row is for by the type that Amazon's checkout writes beside it, whatever the language; `null` for a type not known. */
export const kindOfType = (type: string): RowKind | null => {
  if (type.startsWith('SPECIAL_PAYMENTS')) return 'paid-with';
  if (type.startsWith('TOTAL')) return 'repeat';
  if (type.includes('IMPORT')) return 'import-fees';
  if (type.includes('SHIPPING')) return 'shipping';
  if (type.includes('FEE')) return 'fee';
  if (type.includes('PROMOTION') || type.includes('DISCOUNT')) return 'discount';
  return null;
};
